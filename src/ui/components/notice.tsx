/** An honest state with what can be done about it. */
import type { Notice as Content, Remedy } from '../view/notice.ts';

/** The notice; `act` does what its button says. */
export function Notice({ notice, act }: { readonly notice: Content; readonly act: (remedy: Remedy) => void }) {
  const { says, can, button } = notice;
  return (
    <section class="section notice">
      <p class="notice-says">{says}</p>
      {can !== '' && <p class="quiet">{can}</p>}
      {button !== null && (
        <button type="button" class="press outlined" onClick={() => act(button.remedy)}>
          {button.label}
        </button>
      )}
    </section>
  );
}
