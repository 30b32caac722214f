import type { ReactNode } from "react";

/** Drawn on a 20 by 20 grid with one stroke width, so that the row reads as one set. */
const drawings = {
  undo: <path d="M7.5 4.5 4 8l3.5 3.5M4.5 8H12a4 4 0 0 1 0 8H8.5" />,
  redo: <path d="M12.5 4.5 16 8l-3.5 3.5M15.5 8H8a4 4 0 0 0 0 8h3.5" />,
  bold: <path d="M6 4h5a3 3 0 0 1 0 6H6zm0 6h5.800a3 3 0 0 1 0 6H6z" strokeWidth="2.2" />,
  italic: <path d="M8.5 4h6M5.5 16h6M12 4 8.5 16" />,
  bullet: <path d="M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01" strokeWidth="1.9" />,
  number: (
    <>
      <path d="M9 5h8M9 10h8M9 15h8M3 3.500l1.3-.700V7M2.9 13.400c.2-1.3 2.5-1.3 2.4.1 0 .9-1.6 1.5-2.4 2.700h2.6" />
    </>
  ),
  link: (
    <path d="M8.5 11.500a3.2 3.2 0 0 0 4.6 0l2.6-2.600a3.25 3.25 0 0 0-4.6-4.600L9.9 5.500m1.6 3a3.2 3.2 0 0 0-4.6 0l-2.6 2.600a3.25 3.25 0 0 0 4.6 4.600l1.2-1.2" />
  ),
  table: <path d="M3 4.500h14v11H3zM3 8.200h14M3 11.800h14M10 8.200v7.3" />,
  section: <path d="M4 4h12M4 8h7M4 12h5M14 10.500v6M11 13.500h6" />,
  indent: <path d="M3 4.500h14M9 8.200h8M9 11.800h8M3 15.500h14M3 8l2.5 2L3 12" />,
  outdent: <path d="M3 4.500h14M9 8.200h8M9 11.800h8M3 15.500h14M5.5 8 3 10l2.5 2" />,
  citation: (
    <path d="M12.8 5.2C12 4.200 11.1 3.700 10 3.700c-1.6 0-2.8.9-2.8 2.200 0 3.200 6 2.700 6 5.700 0 1-.8 1.700-1.8 2M7.200 14.800c.8 1 1.700 1.500 2.8 1.500 1.600 0 2.800-.9 2.800-2.200 0-3.200-6-2.700-6-5.700 0-1 .8-1.700 1.8-2" />
  ),
  chevron: <path d="m6.5 8.5 3.5 3.5 3.5-3.5" />,
  check: <path d="m4.5 10.5 3.5 3.5 7.5-8" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="toolbar__icon"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
}
