/** The waterfall of a lead: one line for whatever gave or took points, from nothing to the score. */
import { editedView, shownView, showsEdit } from '../state/lead';
import type { Line } from '../state/waterfall';
import { points, say, signed } from '../words';

export function LeadWhy() {
  const view = shownView.value;
  if (!view) return null;
  const { lines, score, idle } = view;
  const ends = [0, score, ...lines.map(({ to }) => to)];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const place = (from: number, to: number): { readonly left: string; readonly width: string } => {
    const share = (value: number): number => (most === least ? 0 : (100 * (value - least)) / (most - least));
    return {
      left: `${share(Math.min(from, to))}%`,
      width: `${share(Math.max(from, to)) - share(Math.min(from, to))}%`,
    };
  };
  return (
    <section aria-labelledby="why">
      <div class="heading">
        <h3 id="why">{say('whyHeading')}</h3>
        {editedView.value && <Toggle />}
      </div>
      {lines.length === 0 && <p class="said soft">{say('noPoints')}</p>}
      <ol class="waterfall">
        {lines.map((line, at) => (
          <li key={`${at} ${line.label}`} class={line.kind}>
            <span class="label">
              {line.label}
              {line.detail !== '' && <em>{line.detail}</em>}
            </span>
            <span class="track" aria-hidden="true">
              <i class={toneOf(line)} style={place(line.from, line.to)} />
            </span>
            <span class={`value number ${line.points < 0 && line.kind === 'rule' ? 'down' : ''}`}>
              {signed(line.points / 1000)}
            </span>
          </li>
        ))}
        <li class="total">
          <span class="label">{say('scoreLine')}</span>
          <span class="track" aria-hidden="true">
            <i class="sum" style={place(0, score)} />
          </span>
          <span class="value number">{points(score)}</span>
        </li>
      </ol>
      {idle.map((limit) => (
        <p class="said soft" key={limit}>
          {say('idleLimit', { limit })}
        </p>
      ))}
    </section>
  );
}

function Toggle() {
  return (
    <fieldset class="toggle" aria-label={say('explainBy')}>
      {[false, true].map((edit) => (
        <button
          key={String(edit)}
          type="button"
          aria-pressed={showsEdit.value === edit}
          onClick={() => {
            showsEdit.value = edit;
          }}
        >
          {say(edit ? 'editedModel' : 'savedModel')}
        </button>
      ))}
    </fieldset>
  );
}

function toneOf({ kind, points: given }: Line): string {
  return kind === 'adjustment' ? 'neutral' : given < 0 ? 'taken' : 'given';
}
