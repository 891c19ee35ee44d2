/** Labels instead of points: the dimensions of a template, for one sheet. */
import { type ConditionName, isEmpty, type Segment, word } from '../engine';
import { ownAnswers } from './answers';
import type { Matched } from './match';
import { loggedColumn } from './rule';
import type { Shelf } from './shelf';
import type { LeadList } from './starter';
import type { SegmentSource, TemplateDimension, Words } from './template';
import { hasOwn, listsOf, literal, valueFor } from './value';

/** Makes the rows of Segments; a dimension for which the list has nothing is left out. */
export function segmentsFor(
  dimensions: readonly TemplateDimension[],
  shelf: Shelf,
  list: LeadList,
): readonly Segment[] {
  return dimensions.flatMap(({ name, sources, rest }) => {
    for (const source of sources) {
      const rows = rowsFor(source, name, shelf, list);
      if (rows.length > 0) return [...rows, row(name[list.language], rest[list.language])];
    }
    return [];
  });
}

/** Names of dimensions that a list has nothing for. */
export function missingDimensions(
  dimensions: readonly TemplateDimension[],
  matched: Matched,
  hasKey: boolean,
): readonly Words[] {
  const isThere = ({ from }: SegmentSource): boolean =>
    'needs' in from ? matched[from.needs] !== undefined : 'lead' in from || hasKey;
  return dimensions.filter(({ sources }) => !sources.some(isThere)).map(({ name }) => name);
}

function rowsFor(
  { from, segments }: SegmentSource,
  dimension: Words,
  { words, activities }: Shelf,
  { header, language, matched, profiles, settings }: LeadList,
): readonly Segment[] {
  const position = 'needs' in from ? matched[from.needs] : undefined;
  const profile = position === undefined ? undefined : profiles[position];
  // A log can be joined to its leads by their key only.
  if ('log' in from && isEmpty(settings.leadKey)) return [];
  if ('needs' in from && (!profile || (from.kinds && !from.kinds.includes(profile.kind)))) return [];
  const column =
    'needs' in from
      ? (header[position ?? -1] ?? '')
      : 'lead' in from
        ? `${word('origins', 'lead', language)} › ${word('leadFacts', from.lead, language)}`
        : loggedColumn(
            from.log.map((key) => activities[key].name[language]),
            language,
          );
  const make = (name: string, when: ConditionName, value: Segment['value']): Segment => ({
    ...row(dimension[language], name),
    column,
    condition: word('conditions', when, language),
    value,
  });
  if (typeof segments === 'number')
    return (profile?.values ?? []).slice(0, segments).map(([value]) => make(value, 'is', literal(value)));
  const seen = profile ?? { rows: 0, filled: 0, kind: 'blank', values: [], numbers: [] };
  const own = ownAnswers(seen, [...new Set(segments.flatMap(({ value }) => listsOf(value)))], words);
  return segments.flatMap(({ name, when, value: wanted }) => {
    const value = valueFor(wanted, seen, language, words, own);
    if (value === undefined) return [];
    return [make(name[language], hasOwn(wanted, own) ? 'is' : when, value)];
  });
}

function row(dimension: string, segment: string): Segment {
  const blank = { join: '', column: '', condition: '', value: '', to: '', within: '', count: '', note: '' };
  return { on: true, dimension, segment, ...blank };
}
