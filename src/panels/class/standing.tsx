/** How far the reading and the replays have come, and how many results were set aside. */
import { t } from '../../i18n/messages';
import { useClassState } from './desk';

export function Standing() {
  const { cases, aside, reading, checked, toCheck } = useClassState();
  const count = cases.reduce((sum, { results }) => sum + results.length, 0);
  const open = checked < toCheck;
  const about = open ? t('class:checkingAbout') : toCheck > 0 ? t('class:allChecked') : '';
  return (
    <div class="standing no-print">
      <p role="status">
        {reading && `${t('class:reading')} `}
        {count > 0 && <b>{t('class:counted', { count })}</b>}
        {aside.length > 0 && ` · ${t('class:aside', { count: aside.length })}`}
      </p>
      {open && (
        <label class="standing__progress">
          <progress max={toCheck} value={checked} /> {t('class:checking', { done: checked, all: toCheck })}
        </label>
      )}
      {about && <p class="standing__about">{about}</p>}
    </div>
  );
}
