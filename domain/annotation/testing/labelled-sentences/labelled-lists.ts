/**
 * Sentences, one a line, by what a person who checks articles for a living would say of each: whether it
 * claims something that they would look up, and whether it reads as somebody’s opinion.
 */
export type LabelledLists = {
  checkable: string;
  checkableOpinion: string;
  neither: string;
  opinion: string;
};
