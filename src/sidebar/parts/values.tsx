/** Values as chips: offered from the column with their counts, typed, or pasted by the hundred; what meets no lead is marked. */
import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { literal } from '../state/fitting';
import { frequentValues, leadsOfValues, pastedValues, plainValue, withValues } from '../state/values';
import { number, say } from '../words';
import { Icon } from './icon';

interface ValuesProps {
  readonly position: number | undefined;
  readonly condition: unknown;
  readonly values: readonly string[];
  readonly label: string;
  /** What is shown while there is no value. */
  readonly placeholder?: string;
  readonly disabled: boolean;
  readonly onChange: (values: readonly string[]) => void;
}

/** More chips than this are shown when asked for. */
const MOST_CHIPS = 60;
const MOST_OFFERS = 8;

export function Values({ position, condition, values, label, placeholder, disabled, onChange }: ValuesProps) {
  const typed = useSignal('');
  const isOpen = useSignal(false);
  const at = useSignal(-1);
  const showsAll = useSignal(false);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const leads = position === undefined ? [] : leadsOfValues(position, condition as string, values);
  const shown = showsAll.value ? values : values.slice(0, MOST_CHIPS);
  const offers = isOpen.value && position !== undefined ? offersFor(position, typed.value, values) : [];
  const unmatched = leads.filter((count) => count === 0).length;

  const add = (more: readonly string[]): void => {
    typed.value = '';
    at.value = -1;
    onChange(withValues(values, more));
    input.current?.focus();
  };
  const remove = (value: string): void => {
    onChange(values.filter((one) => one !== value));
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if ((key === 'ArrowDown' || key === 'ArrowUp') && position !== undefined) {
      isOpen.value = true;
      const count = Math.max(offers.length, 1);
      at.value = (at.value + (key === 'ArrowDown' ? 1 : -1) + count) % count;
    } else if (key === 'Enter') {
      const offer = offers[at.value];
      if (offer) add([offer.written]);
      else if (typed.value.trim() !== '') add(pastedValues(typed.value));
    } else if (key === 'Backspace' && typed.value === '') {
      const last = values[values.length - 1];
      if (last !== undefined) remove(last);
      return;
    } else if (key === 'Escape' && isOpen.value && offers.length > 0) {
      isOpen.value = false;
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };

  return (
    <div class="values">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a click beside the chips goes to the field among them */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field itself is reached by Tab */}
      <div class="chips" onClick={() => input.current?.focus()}>
        {shown.map((value, index) => (
          <span key={value} class={`chip ${leads[index] === 0 ? 'unmatched' : ''}`}>
            <span title={plainValue(value)}>{plainValue(value)}</span>
            {leads[index] !== undefined && <small class="number">{number(leads[index] ?? 0)}</small>}
            {!disabled && (
              <button
                type="button"
                aria-label={say('removeValue', { value: plainValue(value) })}
                onClick={(event) => {
                  event.stopPropagation();
                  remove(value);
                }}
              >
                <Icon name="close" />
              </button>
            )}
          </span>
        ))}
        {shown.length < values.length && (
          <button
            type="button"
            class="link"
            onClick={() => {
              showsAll.value = true;
            }}
          >
            {say('more', { n: values.length - shown.length })}
          </button>
        )}
        {!disabled && (
          <input
            ref={input}
            role="combobox"
            aria-label={label}
            aria-expanded={offers.length > 0}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={at.value >= 0 ? `${list}-${at.value}` : undefined}
            value={typed.value}
            placeholder={values.length === 0 ? (placeholder ?? say('valuesPlaceholder')) : ''}
            onInput={(event) => {
              typed.value = event.currentTarget.value;
              isOpen.value = true;
              at.value = -1;
            }}
            onFocus={() => {
              isOpen.value = true;
            }}
            onBlur={() => {
              // A click on an offer comes after the field has lost the focus.
              setTimeout(() => {
                isOpen.value = false;
                if (typed.value.trim() !== '' && document.activeElement !== input.current)
                  add(pastedValues(typed.value));
              }, 150);
            }}
            onPaste={(event) => {
              const pasted = event.clipboardData?.getData('text/plain') ?? '';
              if (!/[\r\n|\t;]/.test(pasted.trim())) return;
              event.preventDefault();
              add(pastedValues(pasted));
            }}
            onKeyDown={onKeyDown}
          />
        )}
      </div>
      {offers.length > 0 && (
        <div class="offers" role="listbox" id={list} aria-label={say('valuesOffered')}>
          {offers.map(({ written, shown: text, leads: count }, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active offer
            // biome-ignore lint/a11y/useKeyWithClickEvents: arrows and Enter in the field choose
            <div
              key={written}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at.value}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => add([written])}
            >
              <span>{text}</span>
              <small class="number">{number(count)}</small>
            </div>
          ))}
        </div>
      )}
      {unmatched > 0 && (
        <p class="hint warn">
          {say('valuesUnmatched', { n: unmatched })}{' '}
          {!disabled && unmatched < values.length && (
            <button
              type="button"
              class="link"
              onClick={() => onChange(values.filter((_, index) => leads[index] !== 0))}
            >
              {say('removeUnmatched')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function offersFor(position: number, typed: string, chosen: readonly string[]) {
  const wanted = typed.trim().toLowerCase();
  const taken = new Set(chosen.map((value) => plainValue(value).toLowerCase()));
  const found: { written: string; shown: string; leads: number }[] = [];
  for (const { value, leads } of frequentValues(position)) {
    const shown = String(value).trim();
    const plain = shown.toLowerCase();
    if (taken.has(plain) || (wanted !== '' && !plain.includes(wanted))) continue;
    found.push({ written: literal(shown), shown, leads });
    if (found.length === MOST_OFFERS) break;
  }
  return found;
}
