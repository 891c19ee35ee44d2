/** The settings of a model as values to compute with, each with its default, and what is wrong with those given. */

import { type DateOrder, dayOf, isoDay } from './day';
import { error } from './issue';
import type { Cell, Issue, Language, Model, SettingName } from './model';
import { type DecimalSign, numberOf, thousandths } from './number';
import type { Spelling } from './reading';
import { isEmpty } from './text';
import { alternatives } from './value-list';
import { meaning, word } from './vocabulary';

/** Settings ready for arithmetic: scores in whole thousandths, days as ISO text, columns as written. */
export interface Scale extends Spelling {
  readonly language: Language;
  readonly lowest: number;
  readonly highest: number;
  readonly total: 'points' | 'percent';
  readonly decimals: number;
  readonly asOf: string | undefined;
  readonly today: string | undefined;
  readonly timeZone: string | undefined;
  readonly leadKey: Cell;
}

/** Reads a model's settings; an unreadable one keeps its default and is an issue. */
export function readScale(model: Pick<Model, 'language' | 'settings'>): {
  readonly scale: Scale;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const given = (name: SettingName): Cell => model.settings[name] ?? '';
  const unreadable = (name: SettingName): undefined => {
    issues.push(
      error('settingUnreadable', `settings.${name}`, {
        setting: word('settings', name, model.language),
        value: String(given(name)),
      }),
    );
    return undefined;
  };
  const read = <T>(name: SettingName, reader: (cell: Cell) => T | undefined, fallback: T): T => {
    const cell = given(name);
    if (isEmpty(cell)) return fallback;
    return reader(cell) ?? unreadable(name) ?? fallback;
  };

  const decimalSign = read<DecimalSign>(
    'decimalSign',
    (cell) => (cell === '.' || cell === ',' ? cell : signOf(cell)),
    '.',
  );
  const dateOrder = read<DateOrder | undefined>('dateOrder', (cell) => meaning('dateOrders', cell), undefined);
  const number = (cell: Cell): number | undefined => numberIn(cell, decimalSign);
  const day = (cell: Cell): string | undefined => {
    const found = typeof cell === 'string' ? dayOf(cell, dateOrder) : undefined;
    return found === undefined ? undefined : isoDay(found);
  };
  const points = (cell: Cell): number | undefined => {
    const value = number(cell);
    return value === undefined ? undefined : thousandths(value);
  };

  let lowest = read('lowest', points, 0);
  let highest = read('highest', points, 100_000);
  if (lowest > highest) {
    issues.push(error('lowestAboveHighest', 'settings.lowest'));
    lowest = 0;
    highest = 100_000;
  }
  const blankWords = given('blankWords');
  return {
    scale: {
      language: model.language,
      lowest,
      highest,
      total: read('total', (cell) => meaning('totals', cell), 'points'),
      decimals: read('decimals', (cell) => wholeUpToThree(number(cell)), 0),
      asOf: read('asOf', day, undefined),
      today: read('today', day, undefined),
      timeZone: isEmpty(given('timeZone')) ? undefined : String(given('timeZone')).trim(),
      leadKey: given('leadKey'),
      blankWords: new Set(blankWords === null ? [] : alternatives(blankWords).map((alternative) => alternative.text)),
      dateOrder,
      decimalSign,
    },
    issues,
  };
}

/** Reads a cell of the model as a number: a number, or a text that plainly is one. */
export function numberIn(cell: Cell, decimalSign: DecimalSign): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === 'string' ? numberOf(cell, decimalSign) : undefined;
}

function signOf(cell: Cell): DecimalSign | undefined {
  const sign = String(cell).trim();
  return sign === '.' || sign === ',' ? sign : undefined;
}

function wholeUpToThree(value: number | undefined): number | undefined {
  return value === 0 || value === 1 || value === 2 || value === 3 ? value : undefined;
}
