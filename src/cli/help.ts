export const HELP = `digikunta: checks applications to the Ministry of Finance's 2017 call for
grants in the Digital Municipality Trial, or to a call of your own (--call)

Usage: digikunta COMMAND [OPTIONS] [FILE]

Commands
  assess [FILE...]          one application per file (JSON), or those of a
                            spreadsheet (FILE.csv): does it meet the
                            requirements of the call, and how much can be
                            awarded
  triage [FILE]             one application per line (JSON Lines), assessed as
                            it is read, or those of a spreadsheet (FILE.csv)
  rank [FILE]               triage, then the order: applications that meet the
                            requirements before open ones, then projects of
                            several municipalities, then the authority's
                            scores
  allocate [FILE]           triage and rank, then proposed awards within a
                            budget; an open application gets none
  settle DECISION REPORT    the final grant after the project, and what remains
                            to be paid or repaid
  call check FILE.json      whether the definition of a call is whole, what it
                            does not ask, and which clause feeds which rule
  schema NAME               the JSON Schema of an application, a draft, or the
                            definition of a call: application, draft or call
  template                  a spreadsheet (CSV) with headings and an example, in
                            the language of --lang

  Without a file, or with -, the command reads standard input.

Options
  --lang en|fi|sv           the language of the output (en)
  --call FILE.json          the definition of another call, as defineCall of
                            digikunta/define takes it
  --json                    JSON; JSON Lines from assess, triage and rank
  --csv                     comma-separated values for a spreadsheet; --bom
                            marks them as UTF-8 for Excel
  --separator SIGN          with --csv: ',' or ';' or tab (,)
  --decimal SIGN            with --csv: '.' or ',' (.)
  --draft                   accept drafts, in which any field can be missing
  --as-of INSTANT           the current time, for applications that have not
                            arrived: 2017-09-15T16:00:00+03:00
  --reviews FILE.json       the authority's reviews, by application:
                            {"id": [{"on", "about", "accepted"}]}; a finding
                            to review has "on" and "about"; for settle, the
                            list for one report
  -h, --help

  rank and allocate
  --scores FILE             the authority's scores: {"id": "7.5"}, or CSV with
                            the headings id and score
  --by id|arrival           what breaks a tie (id)

  allocate
  --budget EUROS            for example 250000.00
  --on-shortfall HOW        stop (at the first award that does not fit), skip,
                            partial or proportional (stop)
  --minimum-award EUROS     no award is smaller than this

Exit codes
  0  done
     assess, triage: every application meets the requirements
     rank, allocate: every row could be read
     settle: nothing is left open
  1  done, but
     part of a spreadsheet was not read, as a message says
     assess, triage: an application does not meet them, is open or malformed
     rank, allocate: a row is malformed, and so left out
     settle: costs need review, or information is missing
  2  not done: the command, an option or a file is wrong; one sentence says why

This is an automated check, not a decision: the authority decides on the grant.
`;
