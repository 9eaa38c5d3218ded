export const HELP = `digikunta: the Ministry of Finance's 2017 call for grants in the digital
municipality trials

Usage: digikunta COMMAND [OPTIONS] [FILE]

Commands
  assess [FILE...]          one application a file (JSON), or those of a
                            spreadsheet (FILE.csv): does it meet the
                            requirements, how much, why
  triage [FILE]             one application a line (JSON Lines), assessed as
                            it is read, or those of a spreadsheet (FILE.csv)
  rank [FILE]               triage, and then the order: those that meet the
                            requirements before open ones, several
                            municipalities first, then the officials' scores
  allocate [FILE]           triage and rank, and then a budget; an application
                            that is open gets nothing
  settle DECISION REPORT    the final grant after the project, and what is
                            paid or returned
  schema application|draft  the JSON Schema of an application or a draft
  template                  a spreadsheet (CSV) with headings and an example, in
                            the language of --lang

  Without a file, or with -, standard input is read.

Options
  --lang en|fi|sv           the language of the answer (en)
  --json                    JSON; JSON Lines from assess, triage and rank
  --csv                     comma-separated values for a spreadsheet; --bom
                            marks them as UTF-8 for Excel
  --separator SIGN          with --csv: ',' or ';' or tab (,)
  --decimal SIGN            with --csv: '.' or ',' (.)
  --draft                   take drafts, of which any part may be absent
  --as-of INSTANT           the present, for applications that have not
                            arrived: 2017-09-15T16:00:00+03:00
  --reviews FILE.json       the officials' reviews, by application:
                            {"id": [{"on", "about", "accepted"}]}; a finding
                            to review has "on" and "about"; for settle, the
                            list of one report
  -h, --help

  rank and allocate
  --scores FILE             the officials' scores: {"id": "7.5"}, or CSV with
                            the headings id and score
  --by id|arrival           what breaks a tie (id)

  allocate
  --budget EUROS            such as 250000.00
  --on-shortfall HOW        stop (the first that does not fit ends it), skip,
                            partial or proportional (stop)
  --minimum-award EUROS     a smaller award is not given

Exit codes
  0  done
     assess, triage: every application meets the requirements
     rank, allocate: every row could be read
     settle: nothing is left open
  1  done, but
     part of a spreadsheet was not read, as a message says
     assess, triage: an application does not meet them, is open or malformed
     rank, allocate: a row is malformed, and so left out
     settle: costs are to be reviewed, or facts are missing
  2  not done: the command, an option or a file is not what is wanted; one
     sentence says what is

It is a computed check, not a decision: the authority decides on the grant.
`;
