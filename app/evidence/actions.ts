"use server";

import { refresh } from "next/cache";
import {
  editEvidenceInput,
  mergeEvidenceInput,
  ownCopyInput,
  sameCopyInput,
} from "@/domain/evidence/library";
import { action } from "@/server/action";
import * as change from "@/server/evidence-change";
import * as merging from "@/server/evidence-merge";
import * as copies from "@/server/same-copy";

export const editEvidence = action(editEvidenceInput, async (member, input) => {
  const edited = await change.editEvidence(member, input);
  refresh();
  return edited;
});

export const mergeEvidence = action(mergeEvidenceInput, async (member, input) => {
  const kept = await merging.mergeEvidence(member, input);
  refresh();
  return kept;
});

export const markSameCopy = action(sameCopyInput, async (member, input) => {
  const group = await copies.markSameCopy(member, input);
  refresh();
  return group;
});

export const unmarkSameCopy = action(ownCopyInput, async (member, input) => {
  const source = await copies.unmarkSameCopy(member, input);
  refresh();
  return source;
});
