"use server";

import {
  annotationRef,
  reopenAnnotationInput,
  saveAnnotationInput,
} from "@/domain/annotation/annotation-input";
import { setNothingToCheckInput } from "@/domain/annotation/nothing-to-check";
import { citationRef, saveCitationInput } from "@/domain/evidence/evidence";
import { acceptSuggestionInput } from "@/domain/review/review";
import { acceptSuggestion as accept } from "@/server/accept-suggestion";
import { action } from "@/server/action";
import * as annotations from "@/server/annotations";
import * as citations from "@/server/citations";
import * as nothingToCheck from "@/server/nothing-to-check";

export const saveAnnotation = action(saveAnnotationInput, annotations.saveAnnotation);
export const removeAnnotation = action(annotationRef, annotations.removeAnnotation);
export const restoreAnnotation = action(annotationRef, annotations.restoreAnnotation);
export const reopenAnnotation = action(reopenAnnotationInput, annotations.reopenAnnotation);
export const saveCitation = action(saveCitationInput, citations.saveCitation);
export const removeCitation = action(citationRef, citations.removeCitation);
export const restoreCitation = action(citationRef, citations.restoreCitation);
export const acceptSuggestion = action(acceptSuggestionInput, accept);
export const setNothingToCheck = action(setNothingToCheckInput, nothingToCheck.setNothingToCheck);
