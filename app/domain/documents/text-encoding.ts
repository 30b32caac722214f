/**
 * Text of a plain file: UTF-8 where it is valid, UTF-16 where it says so, else Windows-1252, which
 * older office programs write. Null where it is no text at all.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) ? null : text;
}

/** The same for XML, whose first line may name its encoding. Null where that is unknown. */
export function decodeXml(bytes: Uint8Array): string | null {
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding=["']([\w.:-]+)["']/.exec(
    new TextDecoder("latin1").decode(bytes.subarray(0, 200)),
  )?.[1];
  try {
    return new TextDecoder(isMarkedUtf16(bytes) ?? declared ?? "utf-8", { fatal: true }).decode(
      bytes,
    );
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array): string {
  const marked = isMarkedUtf16(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function isMarkedUtf16([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}
