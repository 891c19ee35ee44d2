/** Taking the ticked rules over into the edit: what becomes of today's rules, and of the thresholds. */
import { useId } from 'preact/hooks';
import { isOff } from '../../engine';
import { Icon } from '../parts/icon';
import { model } from '../state/draft';
import { canEdit, goOver } from '../state/session';
import { number, say } from '../words';
import type { WithRules } from './learned-rules';
import { columnNames, givesWay, isDealBreaker, type Replaced } from './state/take-over';
import { inEdit, isInEdit, proposed, replaced, takeOver, takesThresholds, ticked } from './state/ticks';

export function TakeOver({ answer }: { readonly answer: WithRules }) {
  if (!canEdit.value) return null;
  if (isInEdit.value)
    return (
      <div class="notice calm" role="status">
        <Icon name="done" />
        <div>
          {say('rulesInEdit', { n: inEdit.value })}{' '}
          <button type="button" class="link" onClick={() => goOver({ kind: 'preview' })}>
            {say('seePreview')}
          </button>
        </div>
      </div>
    );
  const { size } = ticked.value;
  return (
    <section aria-labelledby="take-over">
      <h2 class="heading" id="take-over">
        {say('takeHeading')}
      </h2>
      <Todays answer={answer} />
      {replaced.value === 'all' && <Thresholds />}
      <div class="use-line">
        <button type="button" class="button primary" disabled={size === 0} onClick={() => takeOver(answer)}>
          {size === 0 ? say('takeTick') : say('takeRules', { n: size })}
        </button>
        <p class="hint">{say('learnNothingYet')}</p>
      </div>
    </section>
  );
}

function Todays({ answer }: { readonly answer: WithRules }) {
  const name = useId();
  const { rules } = model.value;
  const taken = answer.rules.filter((_, at) => ticked.value.has(at));
  const columns = new Set(taken.flatMap(({ rule }) => columnNames(rule)));
  const count = (only?: ReadonlySet<string>): string => number(rules.filter((rule) => givesWay(rule, only)).length);
  if (!rules.some((rule) => givesWay(rule, undefined))) return null;
  const breaks = rules.some((rule) => !isOff(rule.on) && isDealBreaker(rule));
  const ways: readonly (readonly [Replaced, string])[] = [
    ['all', say('replaceAll', { n: count() })],
    ['same', say('replaceSame', { n: count(columns) })],
    ['none', say('replaceNone')],
  ];
  return (
    <fieldset class="replaces">
      <legend>{say('todaysRules')}</legend>
      {ways.map(([way, label]) => (
        <label key={way} class="way">
          <input
            type="radio"
            name={name}
            checked={replaced.value === way}
            onChange={() => {
              replaced.value = way;
            }}
          />
          {label}
        </label>
      ))}
      <p class="hint">
        {say(replaced.value === 'none' ? 'replaceNoneHint' : breaks ? 'replaceBreakers' : 'replaceHint')}
      </p>
    </fieldset>
  );
}

/** Thresholds belong to all points together: they are offered where today's rules give way. */
function Thresholds() {
  const bands = proposed.value;
  if (!bands || bands.length === 0) return null;
  return (
    <label class="check take-thresholds">
      <input
        type="checkbox"
        checked={takesThresholds.value}
        onChange={(event) => {
          takesThresholds.value = event.currentTarget.checked;
        }}
      />
      <span>
        {say('takeThresholds')}
        <small>
          {bands.map(({ name, from }) => say('bandFromScore', { band: name, from: number(from) })).join(say('comma'))}
        </small>
      </span>
    </label>
  );
}
