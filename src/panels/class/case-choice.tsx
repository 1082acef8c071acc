/** Which case is shown: results of two cases cannot be laid on one map. */
import { t } from '../../i18n/messages';
import { useClassState } from './desk';

interface CaseChoiceProps {
  readonly chosen: string;
  readonly choose: (modelHash: string) => void;
}

export function CaseChoice({ chosen, choose }: CaseChoiceProps) {
  const { cases } = useClassState();
  const words = ({ scenario, results }: (typeof cases)[number]) =>
    t('class:caseOf', { title: scenario.title, count: results.length });
  const [only] = cases;
  if (cases.length < 2) return <h2 class="class__case">{only && words(only)}</h2>;
  return (
    <label class="field class__case">
      <span>{t('class:case')}</span>
      <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {cases.map((one) => (
          <option key={one.modelHash} value={one.modelHash}>
            {words(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
