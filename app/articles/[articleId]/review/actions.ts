"use server";

import { saveReviewInput } from "@/domain/review/review";
import { action } from "@/server/action";
import * as reviews from "@/server/reviews";

export const saveReview = action(saveReviewInput, reviews.saveReview);
