// Reads the data that is packed into the page.

/** Reads the JSON value that Rust packed under this name (zlib, base64). */
export async function unpack(name) {
  const text = document.getElementById(`packed-${name}`).textContent;
  const bytes = Uint8Array.fromBase64
    ? Uint8Array.fromBase64(text)
    : Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(stream).text());
}
