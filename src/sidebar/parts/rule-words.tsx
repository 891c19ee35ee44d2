/** A rule in words: its name, or what it asks for, with the condition a shade softer than what it is about. */
import { type Cell, type Condition, meaning, type Rule } from '../../engine';
import { conditionWord, reasonWords, say } from '../words';

/** More values than this are counted, not listed. */
const MOST_VALUES = 4;

/** What a rule is called where one line must do: its name, else its first condition, as plain text. */
export function ruleName({ rule, steps }: Rule): string {
  const name = String(rule ?? '').trim();
  if (name !== '') return name;
  const [first] = steps[0]?.conditions ?? [];
  return first ? plainCondition(first, String(first.column ?? '')) : say('newRule');
}

/** A condition as plain text, such as "Title has word VP". */
export function plainCondition(condition: Condition, column: string): string {
  const { verb, values } = partsOf(condition);
  return [column, verb, values].filter((part) => part !== '').join(' ');
}

interface StepWordsProps {
  readonly rule: Rule;
  readonly step: number;
  /** A column that is named above already. */
  readonly under?: string;
}

/** The conditions of a step, `and` and `or` between them; a blank column on a later row means the one above. */
export function StepWords({ rule, step, under = '' }: StepWordsProps) {
  const named = columnsOf(rule);
  const conditions = rule.steps[step]?.conditions ?? [];
  return (
    <>
      {conditions.map((condition, at) => (
        <>
          {at > 0 && <em> {meaning('joins', condition.join) === 'or' ? reasonWords.or : reasonWords.and} </em>}
          <ConditionWords
            condition={condition}
            column={(at === 0 ? under : named[step]?.[at - 1]) === named[step]?.[at] ? '' : (named[step]?.[at] ?? '')}
          />
        </>
      ))}
    </>
  );
}

function ConditionWords({ condition, column }: { readonly condition: Condition; readonly column: string }) {
  const { verb, values } = partsOf(condition);
  return (
    <>
      {column}
      <em> {verb} </em>
      {values}
    </>
  );
}

/** The columns of all conditions of a rule, step by step, blank ones filled in from above. */
export function columnsOf({ steps }: Rule): readonly (readonly string[])[] {
  let above = '';
  return steps.map(({ conditions }) =>
    conditions.map(({ column }) => {
      const name = String(column ?? '').trim();
      if (name !== '') above = name;
      return above;
    }),
  );
}

/** Several values as a person lists them; many are counted. */
export function valuesOf(cell: Cell): string {
  const values = String(cell ?? '')
    .split(/[|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (values.length <= MOST_VALUES) return values.join(say('comma'));
  return say('valuesAndMore', {
    values: values.slice(0, MOST_VALUES - 1).join(say('comma')),
    more: values.length - MOST_VALUES + 1,
  });
}

function partsOf({ condition, value, to }: Condition): { verb: string; values: string } {
  const name = meaning('conditions', condition);
  if (name === undefined) return { verb: String(condition ?? ''), values: valuesOf(value) };
  const verb = conditionWord(name);
  if (name === 'between') return { verb, values: `${value ?? ''} – ${to ?? ''}` };
  if (name === 'inTheLast' || name === 'notInTheLast' || name === 'inTheNext')
    return { verb, values: say('days', { n: Number(value) || String(value ?? '') }) };
  return { verb, values: valuesOf(value) };
}

/** How a step counts and fades, in a few soft words; nothing where it does neither. */
export function countingWords(rule: Rule, step: number): string {
  const { upTo, halfLife } = rule.steps[step] ?? {};
  const said: string[] = [];
  if (String(upTo ?? '').trim() !== '') said.push(say('upToTimes', { times: String(upTo) }));
  if (String(halfLife ?? '').trim() !== '') said.push(say('halvesIn', { n: Number(halfLife) || String(halfLife) }));
  return said.join(say('comma'));
}
