/** First in a form with several buttons: Enter in a field saves, and presses none of the others. */
export function EnterSaves() {
  return <button className="visually-hidden" tabIndex={-1} aria-hidden="true" />;
}
