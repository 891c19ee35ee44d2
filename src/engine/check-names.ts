/** What `check` adds to the issues of compiling: the name most likely meant, and oddities of header and checkboxes. */
import { type CheckedRule, shown, testsOf } from './check-rules';
import { type CompiledModel, isOff } from './compile';
import { warning } from './issue';
import type { Issue, Language } from './model';
import { nearest } from './nearest';
import { isEmpty, text } from './text';
import { meaning, word, wordsOf } from './vocabulary';
import { splitWeight } from './weight';

/** The issues of compiling, each with the nearest name there is, or an example of what is needed. */
export function explained({ issues, model, header, bands }: CompiledModel): readonly Issue[] {
  const conditions = wordsOf('conditions').map(([, term]) => word('conditions', term, model.language));
  const counts = wordsOf('counts').map(([, term]) => word('counts', term, model.language));
  return issues.map((issue) => {
    const args: { [name: string]: string | number } = {};
    for (const [name, value] of Object.entries(issue.args))
      args[name] = typeof value === 'string' ? shown(value) : value;
    const { code } = issue;
    if (COLUMN_MISSING.has(code)) args.nearest = shown(nearest(String(args.name), header));
    if (code === 'settingUnreadable') args.example = exampleOf(issue.place, model.language);
    if (code === 'conditionUnknown') args.nearest = nearest(String(args.condition), conditions);
    if (code === 'countUnknown') args.nearest = nearest(String(args.count), counts);
    if (code === 'valueUnreadable') {
      const name = meaning('conditions', args.condition);
      args.example = name === 'before' || name === 'onOrAfter' ? '2026-11-22' : '50';
    }
    if (code === 'weightUnreadable') {
      const { kind, rest } = splitWeight(String(args.weight));
      args.band = kind === 'atMost' || kind === 'atLeast' ? rest : '';
      args.nearest =
        args.band === ''
          ? ''
          : shown(
              nearest(
                rest,
                bands.map(({ name }) => name),
              ),
            );
    }
    return { ...issue, args };
  });
}

const COLUMN_MISSING: ReadonlySet<Issue['code']> = new Set<Issue['code']>([
  'columnMissing',
  'sinceColumnMissing',
  'settingColumnMissing',
  'rowColumnMissing',
  'questionColumnMissing',
]);

/** What can be written for a setting, in the words of the model. */
function exampleOf(place: string, language: Language): string {
  switch (place) {
    case 'settings.total':
      return `${word('totals', 'points', language)} / ${word('totals', 'percent', language)}`;
    case 'settings.dateOrder':
      return `${word('dateOrders', 'dayFirst', language)} / ${word('dateOrders', 'monthFirst', language)}`;
    case 'settings.decimalSign':
      return '. / ,';
    case 'settings.decimals':
      return '0 / 1 / 2 / 3';
    case 'settings.asOf':
    case 'settings.today':
      return '2026-11-22';
    default:
      return '100';
  }
}

/** Reports columns that the header holds twice, once each, at the first rule or setting that names them. */
export function checkHeader({ header, scale }: CompiledModel, rules: readonly CheckedRule[]): readonly Issue[] {
  const counts = new Map<string, number>();
  for (const name of header) counts.set(text(name), (counts.get(text(name)) ?? 0) + 1);
  const leadKey = scale.leadKey ?? '';
  const named = [
    { column: text(leadKey), written: shown(leadKey), place: 'settings.leadKey' },
    ...testsOf(rules).map(({ column, written, place }) => ({ column, written, place: `${place}.column` })),
    ...rules.flatMap(({ steps }) =>
      steps.map(({ step, place }) => ({
        column: text(step.since ?? ''),
        written: shown(step.since),
        place: `${place}.since`,
      })),
    ),
  ];
  const told = new Set<string>();
  return named.flatMap(({ column, written, place }) => {
    const times = column === '' ? 0 : (counts.get(column) ?? 0);
    if (times < 2 || told.has(column)) return [];
    told.add(column);
    return [warning('columnRepeated', place, { name: written, times })];
  });
}

const ON: ReadonlySet<string> = new Set(['true', 'yes', 'y', 'x', '✓', '是']);

/** Reports checkboxes that hold something else; such a rule counts. */
export function checkSwitches(rules: readonly CheckedRule[]): readonly Issue[] {
  return rules.flatMap(({ rule: { on }, place }) => {
    const readable = on === null || isEmpty(on) || isOff(on) || ON.has(text(on));
    return readable ? [] : [warning('onUnreadable', `${place}.on`, { value: shown(on) })];
  });
}
