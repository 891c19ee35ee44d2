/** Which columns of a list a model names: an error in one of them could move a score, a label or an owner. */
import { type Cell, isEmpty, isOff, type Model, text } from '../engine';

/** The names of these columns as they are compared; those of rules that are switched off are not among them. */
export function namedColumns({
  rules,
  segments = [],
  owners = [],
  questions = [],
  settings,
}: Model): ReadonlySet<string> {
  const steps = rules.filter(({ on }) => !isOff(on)).flatMap((rule) => rule.steps);
  const cells: (Cell | undefined)[] = [
    ...steps.flatMap(({ conditions, since }) => [...conditions.map(({ column }) => column), since]),
    ...[...segments, ...owners, ...questions].map(({ column }) => column),
    settings.leadKey,
    settings.outcomeColumn,
    settings.ownerColumn,
    settings.stageColumn,
    settings.reasonColumn,
    settings.comeBackColumn,
    settings.arrivedColumn,
    settings.contactedColumn,
    settings.sourceColumn,
  ];
  return new Set(cells.flatMap((cell) => (cell === undefined || cell === null || isEmpty(cell) ? [] : [text(cell)])));
}
