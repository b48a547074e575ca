/** The sign: a boundary stone on its ground line with two carved strokes; hollow when off. */
export function Sign({ on }: { readonly on: boolean }) {
  return (
    <svg class={on ? 'sign' : 'sign off'} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="stone" d="M8.500 27 10.500 10 16 4.500 21.500 10 23.500 27z" />
      <path class="carved" d="M13.500 14h5M13 18.500h6" />
      <path class="ground" d="M2.500 28h27" />
    </svg>
  );
}
