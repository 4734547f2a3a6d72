/** Letters as pen strokes in a box 4 wide and 6 high: a server has no fonts, and a mark that is not drawn protects nothing. */
const letters: Readonly<Record<string, string>> = {
  P: '0,6 0,0 3,0 4,1 4,2 3,3 0,3',
  d: '4,0 4,6 1,6 0,5 0,4 1,3 4,3',
  e: '0,4 4,4 3,3 1,3 0,4 0,5 1,6 4,6',
  i: '2,3 2,6 M2,1 2,1.6',
  o: '1,3 3,3 4,4 4,5 3,6 1,6 0,5 0,4 1,3',
  r: '0,6 0,3 M0,4 1,3 3,3',
  v: '0,3 2,6 4,3',
  w: '0,3 1,6 2,4 3,6 4,3',
  '·': '1.7,4 2.3,4',
  0: '1,0 3,0 4,1 4,5 3,6 1,6 0,5 0,1 1,0',
  1: '1,1 2,0 2,6 M1,6 3,6',
  2: '0,1 1,0 3,0 4,1 4,2 0,6 4,6',
  3: '0,0 4,0 2,2 3,2 4,3 4,5 3,6 1,6 0,5',
  4: '3,6 3,0 0,4 4,4',
  5: '4,0 0,0 0,3 3,3 4,4 4,5 3,6 0,6',
  6: '3,0 1,0 0,1 0,5 1,6 3,6 4,5 4,4 3,3 0,3',
  7: '0,0 4,0 1,6',
  8: '1,3 0,2 0,1 1,0 3,0 4,1 4,2 3,3 1,3 0,4 0,5 1,6 3,6 4,5 4,4 3,3',
  9: '4,3 1,3 0,2 0,1 1,0 3,0 4,1 4,5 3,6 1,6',
}

/** The words as one path of an SVG, `size` high, with how wide they are. What has no strokes is a blank. */
export function strokesOf(words: string, size: number): { path: string; width: number } {
  const unit = size / 6
  const point = (at: number, pair: string) => {
    const [x = 0, y = 0] = pair.split(',').map(Number)
    return `${((x + at * 6) * unit).toFixed(1)} ${(y * unit).toFixed(1)}`
  }
  const line = (at: number, stroke: string) => `M${stroke.trim().split(' ').map((pair) => point(at, pair)).join('L')}` // prettier-ignore
  const path = [...words].map((letter, at) => (letters[letter] ?? '').split('M').filter(Boolean).map((stroke) => line(at, stroke)).join('')) // prettier-ignore
  return { path: path.join(''), width: [...words].length * 6 * unit }
}
