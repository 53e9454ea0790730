const paths = {
  menu: "M3 5h14M3 10h14M3 15h14",
  close: "M5 5l10 10M15 5L5 15",
  thread: "M4 5h12v8H9l-4 3v-3H4z",
  more: "M5 10h.01M10 10h.01M15 10h.01",
  send: "M3 10l14-6-5 13-3-5z",
  eye: "M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5zM10 8a2 2 0 100 4 2 2 0 000-4z",
  window: "M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7",
  bulb: "M7 14h6M8 17h4M10 3a5 5 0 00-3 9v2h6v-2a5 5 0 00-3-9z",
  bolt: "M11 2L4 12h5l-1 6 7-10h-5z",
} as const;

/** A line drawing beside a text that says the same; a screen reader skips it. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
