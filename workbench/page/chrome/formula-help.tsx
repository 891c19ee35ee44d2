/** Help while a formula is written: the add-on's functions by name, and what each argument means. */
import { type RefObject, useState } from 'react';
import type { CustomFunctionHelp } from '../../emulator';
import { write } from '../editing';
import { useStore } from '../store';
import type { Editing, Workbook } from '../workbook';

/** What is offered at the caret, and how keys choose from it. */
export interface FormulaHelpState {
  readonly offers: readonly CustomFunctionHelp[];
  readonly chosen: number;
  readonly inside: { readonly help: CustomFunctionHelp; readonly argument: number } | null;
  readonly take: (offer: CustomFunctionHelp) => void;
  readonly press: (event: React.KeyboardEvent) => boolean;
  readonly separator: string;
}

/** Follows the formula being written in the cell or in the formula bar. */
export function useFormulaHelp(workbook: Workbook, place: Editing['from']): FormulaHelpState {
  const editing = useStore(workbook.editing);
  const functions = useStore(workbook.help);
  const [chosen, setChosen] = useState(0);
  const [closedFor, setClosedFor] = useState<string | null>(null);
  const active = editing !== null && editing.from === place && editing.text.startsWith('=');
  const before = active ? editing.text.slice(0, editing.caret) : '';
  const begun = /(?<![\w.!'":])[A-Za-z]\w*$/.exec(before)?.[0] ?? '';
  const offers =
    begun === '' || closedFor === before
      ? []
      : functions.filter(({ name }) => name.startsWith(begun.toUpperCase()) && name !== begun.toUpperCase());
  const index = Math.min(chosen, Math.max(0, offers.length - 1));

  const take = (offer: CustomFunctionHelp): void => {
    if (editing === null) return;
    const kept = before.slice(0, before.length - begun.length);
    const after = editing.text.slice(editing.caret);
    const call = `${offer.name}${after.startsWith('(') ? '' : '('}`;
    setChosen(0);
    write(workbook, kept + call + after, kept.length + call.length);
  };

  const press = (event: React.KeyboardEvent): boolean => {
    const offer = offers[index];
    if (offer === undefined) return false;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setChosen((index + (event.key === 'ArrowDown' ? 1 : offers.length - 1)) % offers.length);
      return true;
    }
    if (event.key === 'Tab' || event.key === 'Enter') {
      take(offer);
      return true;
    }
    if (event.key !== 'Escape') return false;
    setClosedFor(before);
    return true;
  };

  return {
    offers,
    chosen: index,
    inside: offers.length > 0 ? null : callAround(before, functions),
    take,
    press,
    separator: workbook.document.argumentSeparator(),
  };
}

/** The custom function whose brackets the caret stands in, and the number of the argument. */
export function callAround(before: string, functions: readonly CustomFunctionHelp[]): FormulaHelpState['inside'] {
  const calls: { name: string; argument: number }[] = [];
  let depth = 0;
  for (const match of before.matchAll(/"[^"]*"?|'[^']*'?|([A-Za-z_][\w.]*)?\(|\)|[,;]|\{|\}/g)) {
    const [token] = match;
    if (token.endsWith('(') && !/^["']/.test(token)) calls.push({ name: (match[1] ?? '').toUpperCase(), argument: 0 });
    else if (token === ')') calls.pop();
    else if (token === '{') depth++;
    else if (token === '}') depth--;
    else if ((token === ',' || token === ';') && depth === 0) {
      const call = calls.at(-1);
      if (call !== undefined) call.argument++;
    }
  }
  const call = calls.at(-1);
  const help = functions.find(({ name }) => name === call?.name);
  return call === undefined || help === undefined ? null : { help, argument: call.argument };
}

/** Shows the offers or the arguments below the field in which the formula is written. */
export function FormulaHelp({
  help,
  anchor,
}: {
  readonly help: FormulaHelpState;
  readonly anchor: RefObject<HTMLElement | null>;
}) {
  if (help.offers.length === 0 && help.inside === null) return null;
  const box = anchor.current?.getBoundingClientRect();
  if (box === undefined) return null;
  const left = Math.max(8, Math.min(box.left, window.innerWidth - 372));
  const style =
    box.bottom + 220 > window.innerHeight
      ? { left, bottom: window.innerHeight - box.top + 4 }
      : { left, top: box.bottom + 4 };
  return (
    <div className="formula-help" style={style}>
      {help.inside !== null ? (
        <Arguments {...help.inside} separator={help.separator} />
      ) : (
        <div role="listbox" aria-label="Functions">
          {help.offers.map((offer, index) => (
            <div
              key={offer.name}
              role="option"
              tabIndex={-1}
              aria-selected={index === help.chosen}
              onPointerDown={(event) => {
                event.preventDefault();
                help.take(offer);
              }}
            >
              <code>{offer.name}</code>
              {index === help.chosen && <p>{offer.description}</p>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function Arguments({
  help,
  argument,
  separator,
}: {
  readonly help: CustomFunctionHelp;
  readonly argument: number;
  readonly separator: string;
}) {
  const current = help.parameters[argument];
  return (
    <div className="arguments">
      <code>
        {help.name}(
        {help.parameters.map((parameter, index) => (
          <span key={parameter.name}>
            {index > 0 && `${separator} `}
            {index === argument ? <mark>{parameter.name}</mark> : parameter.name}
          </span>
        ))}
        )
      </code>
      {current !== undefined && (
        <p>
          <strong>{current.name}</strong> {current.description}
        </p>
      )}
      <p className="quiet">{help.description}</p>
    </div>
  );
}
