/**
 * What renders annotations on a page of its own, as its makers publish it on npm; "none" is the bare
 * text, which nothing can be faster than.
 */
export const peers = {
  none: null,
  recogito: "@recogito/text-annotator/dist/text-annotator.umd.js",
  "mark.js": "mark.js/dist/mark.js",
  "advanced-mark.js": "advanced-mark.js/dist/mark.js",
} as const;

export type PeerName = keyof typeof peers;
export const peerNames = Object.keys(peers) as PeerName[];
