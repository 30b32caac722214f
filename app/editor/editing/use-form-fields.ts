import { useEffect, useRef, type RefObject } from "react";

/**
 * Hands values to the form around an element at the moment it is read, so that a long text is not
 * written out at every key.
 */
export function useFormFields(
  element: RefObject<HTMLElement | null>,
  fields: () => Record<string, string>,
): void {
  const latest = useRef(fields);
  useEffect(() => void (latest.current = fields));
  useEffect(() => {
    const form = element.current?.closest("form");
    const add = ({ formData }: FormDataEvent) => {
      for (const [name, value] of Object.entries(latest.current())) formData.set(name, value);
    };
    form?.addEventListener("formdata", add);
    return () => form?.removeEventListener("formdata", add);
  }, [element]);
}
