/** A list of leads of any length: only the rows in sight are drawn, and each leads to its row in the sheet. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { goToLead, wentTo } from '../state/go-to-lead';
import { fetchNames } from '../state/lead-names';

interface LeadListProps {
  readonly label: string;
  readonly leads: readonly number[];
  /** Of every row, in pixels. */
  readonly height: number;
  readonly row: (lead: number) => ComponentChildren;
}

/** Rows drawn above and below those in sight. */
const SPARE = 6;

export function LeadList({ label, leads, height, row }: LeadListProps) {
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const [active, setActive] = useState(0);
  const [sight, setSight] = useState({ first: 0, end: 30 });
  useEffect(fetchNames, []);
  useLayoutEffect(() => {
    const screen = list.current?.closest('.screen');
    if (!screen) return undefined;
    const look = (): void => {
      const top = list.current ? screen.getBoundingClientRect().top - list.current.getBoundingClientRect().top : 0;
      const first = Math.max(0, Math.floor(top / height) - SPARE);
      const end = Math.max(0, Math.ceil((top + screen.clientHeight) / height) + SPARE);
      setSight((before) => (before.first === first && before.end === end ? before : { first, end }));
    };
    look();
    screen.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      screen.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [height]);

  const moveTo = (to: number): void => {
    const next = Math.max(0, Math.min(leads.length - 1, to));
    setActive(next);
    const screen = list.current?.closest('.screen');
    if (!screen || !list.current) return;
    const above = list.current.getBoundingClientRect().top - screen.getBoundingClientRect().top + next * height;
    if (above < 0) screen.scrollTop += above;
    else if (above + height > screen.clientHeight) screen.scrollTop += above + height - screen.clientHeight;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const lead = leads[active];
    if ((event.key === 'Enter' || event.key === ' ') && lead !== undefined) void goToLead(lead);
    else {
      const to = placeAfterKey(event.key, active, leads.length);
      if (to === undefined) return;
      moveTo(to);
    }
    event.preventDefault();
  };
  const shown = leads.slice(sight.first, sight.end);
  return (
    <div
      ref={list}
      class="lead-list"
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={active >= sight.first && active < sight.end ? `${id}-${active}` : undefined}
      style={{ height: `${leads.length * height}px` }}
      onKeyDown={onKeyDown}
    >
      {shown.map((lead, at) => {
        const place = sight.first + at;
        return (
          <button
            key={lead}
            type="button"
            tabIndex={-1}
            id={`${id}-${place}`}
            class={`lead-row ${place === active ? 'active' : ''}`}
            role="option"
            aria-selected={wentTo.value === lead}
            aria-setsize={leads.length}
            aria-posinset={place + 1}
            style={{ top: `${place * height}px`, height: `${height}px` }}
            onClick={() => {
              setActive(place);
              list.current?.focus();
              void goToLead(lead);
            }}
          >
            {row(lead)}
          </button>
        );
      })}
    </div>
  );
}

function placeAfterKey(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + 8;
    case 'PageUp':
      return at - 8;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
