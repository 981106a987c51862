-- As server/touch-article.ts counts it from now on: an article is reviewed when each of its annotations that stands in
-- the newest version was answered, not when one of them was.
UPDATE "Article" a SET "checking" = 'unreviewed'::"Checking"
WHERE a."checking" = 'reviewed'::"Checking" AND EXISTS (
  SELECT 1 FROM "Annotation" n
  JOIN "Placement" p ON p."annotationId" = n."id" AND p."state" <> 'lost'
  WHERE n."articleId" = a."id" AND n."deletedAt" IS NULL
    AND p."versionId" = (
      SELECT v."id" FROM "ArticleVersion" v WHERE v."articleId" = a."id" ORDER BY v."number" DESC LIMIT 1
    )
    AND NOT EXISTS (SELECT 1 FROM "Review" r WHERE r."annotationId" = n."id")
);
