/** The drawings on the buttons, all on a 20-pixel square and in the colour of the text. */
import type { ReactNode } from 'react';

const DRAWINGS = {
  undo: <path d="M8 4 4 8l4 4M4.5 8H12a4 4 0 0 1 0 8H8" />,
  redo: <path d="m12 4 4 4-4 4m3.5-4H8a4 4 0 0 0 0 8h4" />,
  percent: <path d="M15 5 5 15M6.5 8.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm7 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z" />,
  bold: <path d="M6.5 4.5h4.2a2.6 2.6 0 0 1 0 5.3H6.5Zm0 5.3h5a2.9 2.9 0 0 1 0 5.7h-5Z" strokeWidth="2" />,
  italic: <path d="M9 4.5h6M5 15.5h6M12 4.5l-4 11" />,
  strike: (
    <path d="M4 10h12M14 6.5c-.4-1.3-1.9-2-4-2-2.3 0-3.9 1-3.9 2.7 0 .8.3 1.4.9 1.8M6 13.3c.4 1.4 1.9 2.2 4 2.2 2.4 0 4-1.1 4-2.9 0-.5-.1-.9-.3-1.3" />
  ),
  textColor: <path d="m6 12.5 4-9 4 9M7.3 9.5h5.4" />,
  fill: (
    <path d="m8.5 3.5 6 6-4.5 4a1.5 1.5 0 0 1-2 0L4.6 10a1.5 1.5 0 0 1 0-2L9 3.9M5 9h9M16.5 11.5c.8 1.2 1 1.7 1 2.1a1 1 0 0 1-2 0c0-.4.2-.9 1-2.1Z" />
  ),
  left: <path d="M4 5h12M4 8.5h8M4 12h12M4 15.5h8" />,
  center: <path d="M4 5h12M6 8.5h8M4 12h12M6 15.5h8" />,
  right: <path d="M4 5h12M8 8.5h8M4 12h12M8 15.5h8" />,
  wrap: <path d="M4 5h12M4 10h9.5a2.5 2.5 0 0 1 0 5H10m1.8-2L9.8 15l2 2M4 15h3" />,
  checkbox: (
    <path d="M5.5 4h9A1.5 1.5 0 0 1 16 5.5v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 4 14.5v-9A1.5 1.5 0 0 1 5.5 4ZM7 10l2.2 2.2L13.5 8" />
  ),
  note: <path d="M4 4h12v8l-4 4H4ZM12 16v-4h4M7 8h6" />,
  freeze: <path d="M4 4h12v12H4ZM4 8h12M8 4v12" />,
  add: <path d="M10 4.5v11M4.5 10h11" />,
  list: <path d="M4 6h12M4 10h12M4 14h12" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  down: <path d="m7 8.5 3 3 3-3" />,
  sort: <path d="M6 4v11.5m-2.5-2.5L6 15.5 8.5 13M11 5h5l-5 5h5M13.5 12l-2.5 4.5m2.5-4.5 2.5 4.5m-4.2-1.3h3.4" />,
} as const satisfies Readonly<Record<string, ReactNode>>;

export type IconName = keyof typeof DRAWINGS;

/** One drawing; it says nothing to screen readers, the button around it does. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 20 20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {DRAWINGS[name]}
    </svg>
  );
}

/** The mark of the workbench: three columns that rise. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect x="4" y="2" width="24" height="28" rx="3.5" fill="#137a5b" />
      <path d="M10 23h3.2v-5.5H10Zm4.4 0h3.2V12.5h-3.2Zm4.4 0H22V8.5h-3.2Z" fill="#fff" />
    </svg>
  );
}
