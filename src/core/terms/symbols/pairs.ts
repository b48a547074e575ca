/**
 * What pairs of numbers lead to: a state and a symbol to the next state, a word and the one behind it to a phrase. One piece of
 * memory and one look into it, whatever is asked, where maps within maps would lie all over the place.
 */

/** Numbers in a slot: the pair and what it leads to; 0 there marks a free slot. */
const SLOT = 3;

/** Collects pairs; asking does not change it. */
export class PairTable {
  private slots = new Int32Array(SLOT << 10);
  /** What leaves of a hash the number of a slot. */
  private shift = 22;
  private size = 0;

  /** What a pair leads to; 0 where it was never set. */
  get(a: number, b: number): number {
    return this.slots[this.find(a, b) + 2] as number;
  }

  /** @param value anything but 0 */
  set(a: number, b: number, value: number): void {
    const at = this.find(a, b);
    if (this.slots[at + 2] === 0) this.size += 1;
    this.slots[at] = a;
    this.slots[at + 1] = b;
    this.slots[at + 2] = value;
    if (this.size * SLOT * 2 > this.slots.length) this.grow(); // at most half of it is full: few pairs are far from their slot
  }

  /** Where a pair stands, or the free slot where it would. */
  private find(a: number, b: number): number {
    const { slots } = this;
    let at = ((Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca6b)) >>> this.shift) * SLOT;
    while (slots[at + 2] !== 0 && (slots[at] !== a || slots[at + 1] !== b)) {
      at += SLOT;
      if (at === slots.length) at = 0;
    }
    return at;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    this.shift -= 1;
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from + 2] === 0) continue;
      const to = this.find(old[from] as number, old[from + 1] as number);
      for (let i = 0; i < SLOT; i += 1) this.slots[to + i] = old[from + i] as number;
    }
  }
}
