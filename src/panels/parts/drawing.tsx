/** An SVG string of the art layer, set into the page as a picture that says nothing by itself. */

/** `svg` must come from `src/art`, never from a scenario. */
export function Drawing({ svg, class: name = '' }: { readonly svg: string; readonly class?: string }) {
  return <span class={`drawing ${name}`} aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />;
}
