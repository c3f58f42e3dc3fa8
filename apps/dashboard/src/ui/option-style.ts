/** A line of a list to choose from; the one under the arrow keys is marked by a bar too, and where colours are forced by an outline. */
export function optionStyle(isPicked: boolean): string {
  return isPicked
    ? 'cursor-pointer bg-raised shadow-[inset_3px_0_0_var(--dinh-link)] -outline-offset-2 forced-colors:outline-2'
    : 'cursor-pointer';
}
