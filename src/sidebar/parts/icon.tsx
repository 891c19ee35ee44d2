/** The icons of the sidebar, drawn here so that nothing is loaded from elsewhere. */

const PATHS = {
  back: 'M15.4 7.4 14 6l-6 6 6 6 1.4-1.4L10.8 12z',
  next: 'M8.6 16.6 10 18l6-6-6-6-1.4 1.4 4.6 4.6z',
  down: 'M7.4 8.6 12 13.2l4.6-4.6L18 10l-6 6-6-6z',
  up: 'M7.4 15.4 12 10.8l4.6 4.6L18 14l-6-6-6 6z',
  close: 'M19 6.4 17.6 5 12 10.6 6.4 5 5 6.4 10.6 12 5 17.6 6.4 19 12 13.4 17.6 19 19 17.6 13.4 12z',
  more: 'M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4m0 2a2 2 0 1 0 0 4 2 2 0 0 0 0-4m0 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  add: 'M19 13h-6v6h-2v-6H5v-2h6V5h2v6h6z',
  undo: 'M12.5 8c-2.6 0-5 1-6.9 2.6L2 7v9h9l-3.6-3.6A8 8 0 0 1 20 16l2.4-.8A10.500 10.500 0 0 0 12.500 8',
  redo: 'M18.400 10.600A10.500 10.500 0 0 0 1.500 15.200L4 16a8 8 0 0 1 12.700-3.600L13 16h9V7z',
  edit: 'M3 17.200V21h3.800L17.800 9.900l-3.700-3.700zM20.700 7a1 1 0 0 0 0-1.400l-2.300-2.300a1 1 0 0 0-1.400 0l-1.800 1.800 3.700 3.700z',
  copy: 'M16 1H4a2 2 0 0 0-2 2v14h2V3h12zm3 4H8a2 2 0 0 0-2 2v14c0 1.100.900 2 2 2h11a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2m0 16H8V7h11z',
  delete: 'M6 19c0 1.100.900 2 2 2h8a2 2 0 0 0 2-2V7H6zM19 4h-3.500l-1-1h-5l-1 1H5v2h14z',
  warn: 'M1 21h22L12 2zm12-3h-2v-2h2zm0-4h-2v-4h2z',
  error: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m1 15h-2v-2h2zm0-4h-2V7h2z',
  info: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m1 15h-2v-6h2zm0-8h-2V7h2z',
  done: 'M9 16.200 4.800 12l-1.400 1.400L9 19 21 7l-1.400-1.400z',
  clock:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16m.500-13H11v6l5.200 3.200.800-1.300-4.500-2.700z',
  history:
    'M13 3a9 9 0 0 0-9 9H1l4 4 4-4H6a7 7 0 1 1 2 4.900l-1.400 1.400A9 9 0 1 0 13 3m-1 5v5l4.300 2.500.700-1.200-3.500-2.100V8z',
  settings:
    'M19.400 13a7.500 7.500 0 0 0 0-2l2.100-1.600a.5.5 0 0 0 .1-.6l-2-3.500a.5.5 0 0 0-.6-.2l-2.500 1a7.300 7.300 0 0 0-1.700-1l-.400-2.600a.5.5 0 0 0-.5-.4h-4a.5.5 0 0 0-.5.400l-.400 2.700a7.600 7.600 0 0 0-1.700 1l-2.500-1a.5.5 0 0 0-.6.2l-2 3.500a.5.5 0 0 0 .1.600L4.600 11a7.900 7.900 0 0 0 0 2l-2.100 1.600a.5.5 0 0 0-.1.600l2 3.500c.1.2.4.3.6.2l2.500-1c.5.4 1.100.7 1.700 1l.4 2.600c0 .3.2.4.5.4h4c.2 0 .5-.2.5-.4l.4-2.600a7.300 7.300 0 0 0 1.700-1l2.500 1c.2.1.5 0 .6-.2l2-3.500a.5.5 0 0 0-.1-.6zM12 15.600a3.600 3.600 0 1 1 0-7.200 3.600 3.600 0 0 1 0 7.200',
  pin: 'M16 9V4h1a1 1 0 0 0 0-2H7a1 1 0 0 0 0 2h1v5a3 3 0 0 1-3 3v2h6v7l1 1 1-1v-7h6v-2a3 3 0 0 1-3-3',
  lock: 'M18 8h-1V6A5 5 0 0 0 7 6v2H6a2 2 0 0 0-2 2v10c0 1.100.900 2 2 2h12a2 2 0 0 0 2-2V10a2 2 0 0 0-2-2m-6 9a2 2 0 1 1 0-4 2 2 0 0 1 0 4m3-9H9V6a3 3 0 0 1 6 0z',
  sheet:
    'M19 3H5a2 2 0 0 0-2 2v14c0 1.100.900 2 2 2h14a2 2 0 0 0 2-2V5a2 2 0 0 0-2-2M9 19H5v-4h4zm0-6H5V9h4zm10 6h-8v-4h8zm0-6h-8V9h8z',
  target:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8m8.900 3A9 9 0 0 0 13 3.100V1h-2v2.100A9 9 0 0 0 3.100 11H1v2h2.100a9 9 0 0 0 7.900 7.900V23h2v-2.100a9 9 0 0 0 7.900-7.900H23v-2zM12 19a7 7 0 1 1 0-14 7 7 0 0 1 0 14',
  wait: 'M12 4V1L8 5l4 4V6a6 6 0 0 1 5.300 8.800l1.500 1.500A8 8 0 0 0 12 4m0 14a6 6 0 0 1-5.300-8.800L5.200 7.700A8 8 0 0 0 12 20v3l4-4-4-4z',
  formula: 'M18 4H6v2l6.500 6L6 18v2h12v-3h-7l5-5-5-5h7z',
  group: 'M4 18h16v-2H4zm0-5h16v-2H4zm0-7v2h16V6z',
  off: 'M17 7H7a5 5 0 0 0 0 10h10a5 5 0 0 0 0-10M7 15a3 3 0 1 1 0-6 3 3 0 0 1 0 6',
  list: 'M3 13h2v-2H3zm0 4h2v-2H3zm0-8h2V7H3zm4 4h14v-2H7zm0 4h14v-2H7zM7 7v2h14V7z',
  check:
    'M19 3H5a2 2 0 0 0-2 2v14c0 1.100.900 2 2 2h14a2 2 0 0 0 2-2V5a2 2 0 0 0-2-2m-9 14-5-5 1.400-1.400 3.600 3.600 7.600-7.600L19 8z',
  chart: 'M5 9h3v10H5zm5.500-4h3v14h-3zM16 13h3v6h-3z',
  label: 'M17.600 5.800A2 2 0 0 0 16 5H5a2 2 0 0 0-2 2v10c0 1.100.900 2 2 2h11c.7 0 1.300-.3 1.600-.8L22 12z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8m0 2c-2.700 0-8 1.300-8 4v2h16v-2c0-2.700-5.300-4-8-4',
  chat: 'M20 2H4a2 2 0 0 0-2 2v18l4-4h14a2 2 0 0 0 2-2V4a2 2 0 0 0-2-2M6 12h12v2H6zm0-3h12v2H6zm0-3h12v2H6z',
  activity: 'M13 2 5 13.500h5.500L9 22l9-12.500h-6z',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon beside words that say the same; alone it needs a label on its button. */
export function Icon({ name, class: extra = '' }: { readonly name: IconName; readonly class?: string }) {
  return (
    <svg class={`icon ${extra}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: (event: MouseEvent) => void;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
}

/** A round button with an icon; its label is spoken, and shown as a tip. */
export function IconButton({ icon, label, onClick, disabled = false, expanded }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      aria-haspopup={expanded === undefined ? undefined : 'menu'}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
