/** Functions of Sheets that HyperFormula lacks or reads otherwise, and the door through which a custom function's result enters a formula. */
import {
  ArraySize,
  CellError,
  CellValueDetailedType,
  EmptyValue,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  type FunctionPluginDefinition,
  HyperFormula,
  type ImplementedFunctions,
  SimpleRangeValue,
} from 'hyperformula';

/** What the functions ask of the document they calculate for. */
export interface EngineContext {
  /** Now, as a serial in the spreadsheet's time zone. */
  readonly now: () => number;
  /** Results of custom functions that stand inside the formula being calculated. */
  readonly results: EngineScalar[][][];
}

/** A value inside HyperFormula; null is blank. */
export type EngineScalar = string | number | boolean | null | CellError;

type Inner = SimpleRangeValue['data'][number][number];
type Argument = Inner | SimpleRangeValue | undefined;
type Result = Inner | SimpleRangeValue;
type Run = (context: EngineContext, ...args: Argument[]) => Result;

const { ANY, BOOLEAN, NUMBER, RANGE, SCALAR, STRING } = FunctionArgumentType;

type NumberType = NonNullable<ImplementedFunctions[string]['returnNumberType']>;
// HyperFormula does not export the names of its number types, only those of cell types, which are the same texts.
const DATE = CellValueDetailedType.NUMBER_DATE as string as NumberType;
const DATE_TIME = CellValueDetailedType.NUMBER_DATETIME as string as NumberType;

interface Definition {
  readonly takes: readonly (readonly [FunctionArgumentType, (string | number | boolean)?])[];
  /** How many of the last arguments may be repeated. */
  readonly repeat?: number;
  readonly volatile?: true;
  readonly gives?: 'rows' | 'date' | 'dateTime';
  readonly run: Run;
}

const FUNCTIONS: Readonly<Record<string, Definition>> = {
  CALL_: {
    takes: [[NUMBER]],
    gives: 'rows',
    run: (context, index) => {
      // Copied, because array arithmetic in HyperFormula writes into its operands.
      const rows = context.results[Number(index)]?.map((row) => row.map(inner)) ?? [];
      return rows.length === 1 && rows[0]?.length === 1 ? inner(outer(rows[0]?.[0])) : rangeOf(rows);
    },
  },
  BLANK_: { takes: [], run: () => EmptyValue as Inner },
  NOW: { takes: [], volatile: true, gives: 'dateTime', run: (context) => context.now() },
  TODAY: { takes: [], volatile: true, gives: 'date', run: (context) => Math.floor(context.now()) },
  REGEXMATCH: {
    takes: [[STRING], [STRING]],
    run: (_context, text, pattern) => withPattern(pattern, '', (regex) => regex.test(String(text))),
  },
  REGEXEXTRACT: {
    takes: [[STRING], [STRING]],
    gives: 'rows',
    run: (_context, text, pattern) =>
      withPattern(pattern, '', (regex) => {
        const match = regex.exec(String(text));
        if (match === null)
          return new CellError(
            ErrorType.NA,
            `Function REGEXEXTRACT parameter 2 value "${String(pattern)}" does not match text.`,
          );
        const groups = match.slice(1).map((group) => group ?? '');
        return groups.length > 1 ? rangeOf([groups]) : (groups[0] ?? match[0]);
      }),
  },
  REGEXREPLACE: {
    takes: [[STRING], [STRING], [STRING]],
    run: (_context, text, pattern, replacement) =>
      withPattern(pattern, 'g', (regex) => String(text).replace(regex, String(replacement))),
  },
  SPLIT: {
    takes: [[STRING], [STRING], [BOOLEAN, true], [BOOLEAN, true]],
    gives: 'rows',
    run: (_context, text, delimiter, byEach, dropEmpty) => {
      const marks = byEach === false ? [String(delimiter)] : [...String(delimiter)];
      const escaped = marks.map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
      const parts = String(text).split(new RegExp(escaped, 'u'));
      const kept = dropEmpty === false ? parts : parts.filter((part) => part !== '');
      return rangeOf([kept.map((part) => (/^-?\d+(\.\d+)?$/.test(part.trim()) ? Number(part) : part.trim()))]);
    },
  },
  JOIN: {
    takes: [[STRING], [ANY]],
    repeat: 1,
    run: (_context, delimiter, ...lists) => lists.flatMap(listOf).map(textOf).join(String(delimiter)),
  },
  FLATTEN: {
    takes: [[RANGE]],
    repeat: 1,
    gives: 'rows',
    run: (_context, ...lists) => rangeOf(lists.flatMap(listOf).map((one) => [one])),
  },
  SORT: {
    takes: [[RANGE], [NUMBER, 1], [BOOLEAN, true]],
    repeat: 2,
    gives: 'rows',
    run: (_context, range, ...keys) => (range instanceof SimpleRangeValue ? sortRows(range, keys) : (range as Inner)),
  },
  TO_TEXT: { takes: [[STRING]], run: (_context, text) => text as Inner },
  ISEMAIL: {
    takes: [[SCALAR]],
    run: (_context, text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typeof text === 'string' ? text : ''),
  },
  RANDARRAY: {
    takes: [
      [NUMBER, 1],
      [NUMBER, 1],
    ],
    volatile: true,
    gives: 'rows',
    run: (_context, rows, columns) =>
      rangeOf(Array.from({ length: Number(rows) }, () => Array.from({ length: Number(columns) }, () => Math.random()))),
  },
};

function withPattern(pattern: Argument, flags: string, use: (regex: RegExp) => Result): Result {
  try {
    return use(new RegExp(String(pattern), `${flags}u`));
  } catch {
    return new CellError(ErrorType.REF, `"${String(pattern)}" is not a valid regular expression.`);
  }
}

function rangeOf(rows: Inner[][]): Result {
  if (rows.length === 0 || rows[0]?.length === 0) return new CellError(ErrorType.NA, 'No matches are found.');
  return SimpleRangeValue.onlyValues(rows);
}

function listOf(value: Argument): Inner[] {
  if (value instanceof SimpleRangeValue) return value.data.flat();
  return value === undefined ? [] : [value];
}

function textOf(value: Inner): string {
  const plain = outer(value);
  if (typeof plain === 'boolean') return plain ? 'TRUE' : 'FALSE';
  return plain === null || plain instanceof CellError ? '' : String(plain);
}

function sortRows(range: SimpleRangeValue, keys: readonly Argument[]): Result {
  const rows = [...range.data];
  const rank = (value: EngineScalar) =>
    value === null
      ? 4
      : typeof value === 'number'
        ? 0
        : typeof value === 'string'
          ? 1
          : typeof value === 'boolean'
            ? 2
            : 3;
  rows.sort((one, other) => {
    for (let index = 0; index < keys.length; index += 2) {
      const column = Number(outer(keys[index] as Inner)) - 1;
      const [a, b] = [outer(one[column]), outer(other[column])];
      const order = rank(a) - rank(b) || compareSame(a, b);
      const up = outer(keys[index + 1] as Inner) !== false;
      // Blanks stay last either way.
      if (order !== 0) return up || a === null || b === null ? order : -order;
    }
    return 0;
  });
  return rangeOf(rows);
}

function compareSame(a: EngineScalar, b: EngineScalar): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string')
    return a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0;
  return Number(a) - Number(b) || 0;
}

function inner(value: EngineScalar): Inner {
  return value === null ? (EmptyValue as Inner) : value;
}

/** A value of HyperFormula's inside as plain data: blanks as null, dates as their number. */
export function outer(value: Inner | undefined): EngineScalar {
  if (value === undefined || typeof value === 'symbol') return null;
  if (typeof value === 'object' && 'val' in value) return value.val;
  return value;
}

class SheetsFunctions extends FunctionPlugin {
  // HyperFormula looks methods up by name on the instance.
  static define(): FunctionPluginDefinition {
    const implemented: ImplementedFunctions = {};
    for (const [name, { takes, repeat, volatile, gives, run }] of Object.entries(FUNCTIONS)) {
      const isVolatile = volatile === true;
      implemented[name] = {
        method: name,
        parameters: takes.map(([argumentType, defaultValue]) =>
          defaultValue === undefined ? { argumentType } : { argumentType, defaultValue },
        ),
        ...(repeat === undefined ? {} : { repeatLastArgs: repeat }),
        ...(isVolatile ? { isVolatile } : {}),
        ...(gives === 'date'
          ? { returnNumberType: DATE }
          : gives === 'dateTime'
            ? { returnNumberType: DATE_TIME }
            : {}),
        ...(gives === 'rows' ? { sizeOfResultArrayMethod: 'unknownSize' } : {}),
      };
      Object.defineProperty(SheetsFunctions.prototype, name, {
        value(this: SheetsFunctions, ast: Call, state: State) {
          const context = this.config.context as EngineContext;
          return this.runFunction(ast.args, state, this.metadata(name), (...args: Argument[]) => run(context, ...args));
        },
      });
    }
    return Object.assign(SheetsFunctions, { implementedFunctions: implemented });
  }

  /** The size matters only to arrays that HyperFormula spills, and it spills none here. */
  unknownSize(): ArraySize {
    return new ArraySize(1, 1);
  }
}

type State = Parameters<FunctionPlugin['evaluateAst']>[1];
interface Call {
  readonly args: Parameters<FunctionPlugin['runFunction']>[0];
}

/** Makes the functions known to HyperFormula; once per program. */
export function registerFunctions(): void {
  const names = Object.fromEntries(Object.keys(FUNCTIONS).map((name) => [name, name]));
  HyperFormula.registerFunctionPlugin(SheetsFunctions.define(), { enGB: names });
}
