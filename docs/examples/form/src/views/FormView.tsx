import type { Review } from 'digikunta';
import { useAssessedForm } from '../assessed-form.ts';
import { AimsPart } from '../parts/AimsPart.tsx';
import { ApplicantsPart } from '../parts/ApplicantsPart.tsx';
import { CostsPart } from '../parts/CostsPart.tsx';
import { FundingPart } from '../parts/FundingPart.tsx';
import { ObjectPart } from '../parts/ObjectPart.tsx';
import { OfficialPart } from '../parts/OfficialPart.tsx';
import { Result, type ResultProps } from '../result/Result.tsx';
import type { ApplicationState } from '../state/use-application.ts';

interface Props {
  result: ResultProps;
  reviews: readonly Review[];
  onReview: (reviews: readonly Review[]) => void;
  onCheck: () => void;
  state: ApplicationState;
}

/** The form, with its assessment: beside it where there is room, else before it. */
export function FormView({ result, reviews, onReview, onCheck, state }: Props) {
  const { words, page } = useAssessedForm();
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p>
        {words.lead} {page.start.lead}
      </p>
      <div className="columns">
        <Result result={result} state={state} />
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            onCheck();
          }}
        >
          <ObjectPart />
          <ApplicantsPart />
          <AimsPart />
          <CostsPart />
          <FundingPart />
          <button type="submit" className="primary">
            {words.check}
          </button>
          <p className="hint">{page.start.keeps}</p>
          <OfficialPart points={result.points} reviews={reviews} onReview={onReview} />
        </form>
      </div>
    </>
  );
}
