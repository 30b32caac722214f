import { Notice } from "~/components/notice";
import type { OpinionLink } from "../opinion-margin";
import { opinionAddress } from "../opinion-address";

/** Says on both opinions that one answers otherwise than the other. */
export function DeviationNotice({ links }: { links: readonly OpinionLink[] }) {
  const deviating = links.filter(({ relation }) => relation === "deviates-from");
  const earlier = deviating.filter(({ outgoing }) => outgoing);
  const later = deviating.filter(({ outgoing }) => !outgoing);
  return (
    <>
      {later.length > 0 && (
        <Notice kind="warning" title="Abweichend beurteilt">
          <Named links={later} />
        </Notice>
      )}
      {earlier.length > 0 && (
        <Notice kind="info" title="Weicht ab von">
          <Named links={earlier} />
        </Notice>
      )}
    </>
  );
}

function Named({ links }: { links: readonly OpinionLink[] }) {
  return (
    <ul>
      {links.map(({ id, title }) => (
        <li key={id}>
          <a href={opinionAddress(id).page}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
