/** Learned rules beside today's on the same columns, each with a tick: what it gives, to how many, how they ended, what it adds. */
import { isOff, type Rule, text } from '../../engine';
import type { LearnedAnswer, LearnedRule } from '../../rpc';
import { columnsOf, ruleName, StepWords } from '../parts/rule-words';
import { pointsOf, WeightLimit } from '../parts/weight';
import { base } from '../state/draft';
import { number, percent, say, signed } from '../words';
import { columnNames, rulesOn } from './state/take-over';
import { isInEdit, tick, tickAll, ticked } from './state/ticks';

export type WithRules = Extract<LearnedAnswer, { readonly verdict: 'better' | 'keep' }>;

export function LearnedRules({ answer }: { readonly answer: WithRules }) {
  const { rules } = answer;
  const todays = base.value?.read.model.rules ?? [];
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
        {byColumn(rules).map(([column, places]) => (
          <li key={column} class="learned">
            {places.map((at) => {
              const learned = rules[at];
              return learned && <Learned key={at} at={at} column={column} learned={learned} />;
            })}
            <Todays column={column} todays={rulesOn(todays, new Set([text(column)]))} />
          </li>
        ))}
      </ul>
      <p class="read soft legend-text">{say('addsLegend')}</p>
      {others.length > 0 && <p class="read soft legend-text">{say('todayOthers', { rules: others.map(ruleName) })}</p>}
    </section>
  );
}

interface LearnedProps {
  readonly at: number;
  readonly column: string;
  readonly learned: LearnedRule;
}

function Learned({ at, column, learned: { rule, steps } }: LearnedProps) {
  return (
    <>
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
              <Weight weight={weight} />
              <small>
                {say('learnedStep', { n: leads, share: leads === 0 ? '–' : percent(won / leads) })}
                {' · '}
                {say('learnedAdds', { adds: number(Math.round(1000 * adds) / 10) })}
              </small>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Todays({ column, todays }: { readonly column: string; readonly todays: readonly Rule[] }) {
  return (
    <div class="todays">
      <p class="soft">{say(todays.length === 0 ? 'todayNone' : 'todayOn')}</p>
      {todays.length > 0 && (
        <ul class="learned-steps">
          {todays.flatMap((rule, r) =>
            rule.steps.map(({ weight }, s) => (
              <li key={`${r}.${s}`}>
                <span class="words">
                  <StepWords rule={rule} step={s} under={column} />
                </span>
                <Weight weight={weight} />
              </li>
            )),
          )}
        </ul>
      )}
    </div>
  );
}

/** Places of the rules by the column that they look at; what adds most comes first. */
function byColumn(rules: WithRules['rules']): readonly (readonly [column: string, places: readonly number[]])[] {
  const found = new Map<string, number[]>();
  rules.forEach(({ rule }, at) => {
    const column = columnsOf(rule)[0]?.[0] ?? '';
    found.set(column, [...(found.get(column) ?? []), at]);
  });
  const added = (at: number): number => (rules[at]?.steps ?? []).reduce((sum, { adds }) => sum + adds, 0);
  const inAll = (places: readonly number[]): number => places.reduce((sum, at) => sum + added(at), 0);
  for (const places of found.values()) places.sort((a, b) => added(b) - added(a));
  return [...found].sort(([, a], [, b]) => inAll(b) - inAll(a));
}

function Weight({ weight }: { readonly weight: unknown }) {
  const given = pointsOf(weight);
  return given === undefined ? (
    <WeightLimit weight={weight} />
  ) : (
    <span class={`number ${given < 0 ? 'down' : ''}`}>{signed(given)}</span>
  );
}
