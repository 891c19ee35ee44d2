/** A menu that opens at its button: arrows go through it, Escape closes it, the button has the focus again. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon, IconButton, type IconName } from './icon';

export interface MenuItem {
  readonly label: string;
  readonly icon?: IconName;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  /** A line above it parts it from the others. */
  readonly apart?: boolean;
  readonly run: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly icon?: IconName;
  readonly items: readonly MenuItem[];
}

/** A button that opens a menu. */
export function MenuButton({ label, icon = 'more', items }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const holder = useRef<HTMLSpanElement>(null);
  const close = (): void => {
    setOpen(false);
    holder.current?.querySelector('button')?.focus();
  };
  return (
    <span ref={holder}>
      <IconButton icon={icon} label={label} expanded={isOpen} onClick={() => setOpen(!isOpen)} />
      {isOpen && <Menu label={label} items={items} anchor={() => holder.current} onClose={close} />}
    </span>
  );
}

interface OpenMenuProps extends Pick<MenuProps, 'label' | 'items'> {
  readonly anchor: () => HTMLElement | null;
  readonly onClose: () => void;
}

function Menu({ label, items, anchor, onClose }: OpenMenuProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const menu = list.current;
    const place = anchor()?.getBoundingClientRect();
    if (!menu || !place) return undefined;
    // At its full width, wherever it stands.
    menu.style.left = '0';
    const { width, height } = menu.getBoundingClientRect();
    const below = place.bottom + 2;
    menu.style.left = `${Math.max(8, Math.min(place.right - width, window.innerWidth - width - 8))}px`;
    menu.style.top = `${below + height > window.innerHeight - 8 ? Math.max(8, place.top - height - 2) : below}px`;
    menu.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
    const outside = (event: Event): void => {
      const target = event.target as Node;
      if (!menu.contains(target) && !anchor()?.contains(target)) onClose();
    };
    document.addEventListener('pointerdown', outside, true);
    return () => document.removeEventListener('pointerdown', outside, true);
  }, [anchor, onClose]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const to =
      event.key === 'ArrowDown'
        ? at + 1
        : event.key === 'ArrowUp'
          ? at - 1
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? -1
              : undefined;
    if (to !== undefined) buttons[(to + buttons.length) % buttons.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="menu" role="menu" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <>
          {item.apart && <hr />}
          <button
            key={item.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            class={item.danger ? 'danger' : ''}
            disabled={item.disabled ?? false}
            onClick={() => {
              onClose();
              item.run();
            }}
          >
            {item.icon && <Icon name={item.icon} />}
            {item.label}
          </button>
        </>
      ))}
    </div>
  );
}
