/** The way from a line that was found to a threshold of the model. */
import { undo } from '../state/draft';
import { canEdit, tell } from '../state/session';
import { endMove, moveThreshold, scoreNear, span, thresholds } from '../state/thresholds';
import { number, say } from '../words';
import { bandAt, movedThreshold } from './state/line';

/** Puts the line into the edit, as the From of a band. */
export function UseLine({ score }: { readonly score: number }) {
  const threshold = movedThreshold.value;
  if (!threshold) return <p class="read soft">{say('noLineToMove')}</p>;
  const { band, from } = threshold;
  const isThere = from === score;
  const near = scoreNear(threshold, score, span.value);
  return (
    <div class="use-line">
      {thresholds.value.length > 1 && (
        <label class="labelled">
          <span>{say('lineOfBand')}</span>
          <select
            class="field"
            value={thresholds.value.indexOf(threshold)}
            onChange={(event) => {
              bandAt.value = Number(event.currentTarget.value);
            }}
          >
            {thresholds.value.map(({ band: { key, name }, from: now }, at) => (
              <option key={key} value={at}>
                {say('bandFromNow', { band: name, from: number(now) })}
              </option>
            ))}
          </select>
        </label>
      )}
      {!isThere && near !== score && (
        <p class="hint warn">
          {say('lineInTheWay', { band: band.name, low: number(threshold.least), high: number(threshold.most) })}
        </p>
      )}
      <button
        type="button"
        class="button primary"
        disabled={!canEdit.value || isThere || near !== score}
        onClick={() => {
          moveThreshold(threshold, score);
          endMove();
          tell(say('lineUsed', { band: band.name, from: number(score) }), undo);
        }}
      >
        {isThere
          ? say('lineIsThere', { band: band.name, from: number(score) })
          : say('useLine', { band: band.name, from: number(score) })}
      </button>
    </div>
  );
}
