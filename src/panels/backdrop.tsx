/** The painted hall behind the pages that have no stage: a still of the stage's own scene, decoration alone. */
export function Backdrop() {
  return (
    <div class="backdrop" aria-hidden="true">
      <img src="title.webp" alt="" width={1600} height={900} />
    </div>
  );
}
