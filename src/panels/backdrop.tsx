/** A painted room behind the pages that have no stage: decoration alone. */
export function Backdrop() {
  return (
    <div class="backdrop" aria-hidden="true">
      <img src="art/ending-room.webp" alt="" width={1536} height={864} />
    </div>
  );
}
