// Names of speakers. The service numbers them, and a number alone says nothing.

/** `Speaker 1` for identifiers such as `1`, `spk_1` and `speaker-1`. Other ones name a role. */
export function speakerName(id) {
  const number = id.match(/^(?:spk|speaker)?[ _-]?0*(\d{1,9})$/i)?.[1];
  return number === undefined ? id : `Speaker ${number}`;
}
