/** Where things stand in lists, by id. Lists of one game are much alike: one looks first where a thing stood last. */
interface Listed {
  readonly id: string;
}

export class Places {
  readonly #last = new Map<string, number>();

  /** Place of a thing in a list; −1 where it is not there. */
  find(list: readonly Listed[], id: string): number {
    const last = this.#last.get(id);
    if (last !== undefined && list[last]?.id === id) return last;
    const place = list.findIndex((one) => one.id === id);
    if (place >= 0) this.#last.set(id, place);
    return place;
  }
}
