/** Mends what a condition asks: its word, its values, its numbers. */
import { alternatives, type Cell, type Condition, type Issue, type Model, meaning, numberOf, word } from '../../engine';
import { say } from '../words';
import { setCondition } from './change';
import { draft } from './draft';
import type { Mend } from './mends';
import { conditionAt, rulePath } from './part-path';

export function mendCondition(issue: Issue): Mend | undefined {
  if (!issue.place.includes('conditions[')) return undefined;
  const path = rulePath(issue.place);
  const condition = conditionAt(path);
  if (!condition) return undefined;
  const to = (label: string, patch: Partial<Condition>): Mend => ({
    label,
    run: () => setCondition(path.rule, path.step, path.condition, patch),
  });
  const use = (name: string, patch: Partial<Condition>): Mend => to(say('mendUse', { name }), patch);
  const { model } = draft.value;
  const { value } = condition;
  const told = String(issue.args.value ?? '');
  const near = String(issue.args.nearest ?? '');
  switch (issue.code) {
    case 'conditionUnknown':
      return near === '' ? undefined : use(near, { condition: near });
    case 'betweenReversed':
      return to(say('mendExchange'), { value: condition.to, to: value });
    case 'daysNegative': {
      const days = Math.abs(numberIn(value, model) ?? 0);
      return use(String(days), { value: days });
    }
    case 'valueNotAboveZero':
      return use('1', { value: 1 });
    case 'valueInsideWords': {
      const name = word('conditions', 'hasWord', model.language);
      return use(name, { condition: name });
    }
    case 'valueMeansBlank': {
      if (value === null || alternatives(value).length > 1) return undefined;
      const isNot = meaning('conditions', condition.condition) === 'isNot';
      const name = word('conditions', isNot ? 'isNotBlank' : 'isBlank', model.language);
      return use(name, { condition: name, value: '' });
    }
    case 'valueOccursNowhere': {
      // A value that is shown cut short is not the whole value.
      if (near === '' || near.endsWith('…')) return undefined;
      const instead = near.replace(/[*?|~]/g, '~$&');
      return use(near, { value: replaceValue(value, told, () => instead) });
    }
    case 'valueSeparatedByCommas':
      return to(say('mendSplit'), { value: replaceValue(value, told, apart) });
    case 'percentAgainstNumber': {
      const instead = String(issue.args.instead ?? '');
      const ends = condition.to;
      const isPercent = instead.endsWith('%');
      const mended = { value: inHundredths(value, isPercent, model), to: inHundredths(ends, isPercent, model) };
      return use(
        [mended.value, meaning('conditions', condition.condition) === 'between' ? mended.to : '']
          .filter((part) => part !== '')
          .join(' – '),
        meaning('conditions', condition.condition) === 'between' ? mended : { value: mended.value },
      );
    }
    default:
      return undefined;
  }
}

/** Replaces one value of a list and leaves the others as they are written. */
function replaceValue(list: Cell, told: string, change: (value: string) => string): Cell {
  if (typeof list !== 'string') return change(told);
  return list.replace(/(?:~[*?|~]|[^|\r\n])+/g, (piece) => {
    const value = piece.normalize('NFKC').trim();
    const shown = [...value.replace(/\s+/g, ' ')];
    const isTold = shown.join('') === told || (told.endsWith('…') && shown.join('').startsWith(told.slice(0, -1)));
    return isTold ? piece.replace(piece.trim(), () => change(value)) : piece;
  });
}

function apart(value: string): string {
  return value
    .split(/[,;、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' | ');
}

/** 50 as 50%, or 50% as 50; what is no limit above 1 stays as it is. */
function inHundredths(cell: Cell, isPercent: boolean, model: Model): Cell {
  const number = numberIn(cell, model);
  if (number === undefined) return cell;
  if (isPercent) return number > 1 ? `${String(cell).trim()}%` : cell;
  return typeof cell === 'string' && /[%％]\s*$/.test(cell) ? Math.round(number * 100_000) / 1000 : cell;
}

function numberIn(cell: Cell, { settings }: Model): number | undefined {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? numberOf(cell, settings.decimalSign === ',' ? ',' : '.') : undefined;
}
