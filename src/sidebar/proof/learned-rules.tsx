/** Learned rules beside today's on the same columns, each with a tick: what it gives, to how many, how they ended, what it adds. */
import { isOff, type Rule } from '../../engine';
import type { LearnedAnswer, LearnedRule } from '../../rpc';
import { columnsOf, ruleName, StepWords } from '../parts/rule-words';
import { pointsOf, WeightLimit } from '../parts/weight';
import { model } from '../state/draft';
import { percent, say, signed } from '../words';
import { columnNames, rulesOn } from './state/take-over';
import { isInEdit, theirs, tick, tickAll, ticked } from './state/ticks';

export type WithRules = Extract<LearnedAnswer, { readonly verdict: 'better' | 'keep' }>;

export function LearnedRules({ answer }: { readonly answer: WithRules }) {
  const { rules } = answer;
  const todays = model.value.rules.filter((rule) => !theirs(rule));
  const columns = new Set(rules.flatMap(({ rule }) => columnNames(rule)));
  const others = todays.filter((rule) => !isOff(rule.on) && !columnNames(rule).some((column) => columns.has(column)));
  const all = ticked.value.size === rules.length;
  return (
    <section aria-labelledby="learned-rules">
      <h2 class="heading" id="learned-rules">
        {say('learnedHeading')}
        {!isInEdit.value && (
          <button type="button" class="link aside" onClick={() => tickAll(all ? 0 : rules.length)}>
            {say(all ? 'tickNone' : 'tickAll')}
          </button>
        )}
      </h2>
      <ul class="learned-rules">
        {rules.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: learned rules have no other name, and stay where they are
          <Learned key={at} at={at} learned={one} todays={rulesOn(todays, new Set(columnNames(one.rule)))} />
        ))}
      </ul>
      <p class="read soft legend-text">{say('addsLegend')}</p>
      {others.length > 0 && <p class="read soft legend-text">{say('todayOthers', { rules: others.map(ruleName) })}</p>}
    </section>
  );
}

interface LearnedProps {
  readonly at: number;
  readonly learned: LearnedRule;
  readonly todays: readonly Rule[];
}

function Learned({ at, learned: { rule, steps }, todays }: LearnedProps) {
  const column = columnsOf(rule)[0]?.[0] ?? '';
  return (
    <li class="learned">
      <label class="check">
        <input
          type="checkbox"
          checked={ticked.value.has(at)}
          disabled={isInEdit.value}
          onChange={(event) => tick(at, event.currentTarget.checked)}
        />
        <strong title={column}>{column}</strong>
      </label>
      <ul class="learned-steps">
        {rule.steps.map(({ weight }, s) => {
          const { leads = 0, won = 0, adds = 0 } = steps[s] ?? {};
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a ladder are told apart by their place
            <li key={s}>
              <span class="words">
                <StepWords rule={rule} step={s} under={column} />
              </span>
              <span class={`number ${Number(weight) < 0 ? 'down' : ''}`}>{signed(Number(weight))}</span>
              <small>
                {say('learnedStep', { n: leads, share: leads === 0 ? '–' : percent(won / leads) })}
                {' · '}
                {say('learnedAdds', { adds: signed(Math.round(1000 * adds) / 10) })}
              </small>
            </li>
          );
        })}
      </ul>
      <div class="todays">
        {todays.length === 0 ? (
          <p class="soft">{say('todayNone')}</p>
        ) : (
          <>
            <p class="soft">{say('todayOn')}</p>
            <ul class="learned-steps">
              {todays.flatMap((today, r) =>
                today.steps.map(({ weight }, s) => (
                  <li key={`${r}.${s}`}>
                    <span class="words">
                      <StepWords rule={today} step={s} under={column} />
                    </span>
                    <Weight weight={weight} />
                  </li>
                )),
              )}
            </ul>
          </>
        )}
      </div>
    </li>
  );
}

function Weight({ weight }: { readonly weight: unknown }) {
  const given = pointsOf(weight);
  return given === undefined ? (
    <WeightLimit weight={weight} />
  ) : (
    <span class={`number ${given < 0 ? 'down' : ''}`}>{signed(given)}</span>
  );
}
