-- AlterTable
ALTER TABLE "Placement" ADD COLUMN     "score" DOUBLE PRECISION,
ADD COLUMN     "wasExact" TEXT,
ADD COLUMN     "wasSentence" TEXT;
