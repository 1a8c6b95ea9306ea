CREATE TYPE "public"."exercise_subject" AS ENUM('GUIDE', 'LEARNER');--> statement-breakpoint
CREATE TYPE "public"."feedback_state" AS ENUM('DRAFT', 'REQUESTED', 'DECLINED', 'WITHDRAWN', 'WAITING_FOR_READINESS', 'TAKEN_BACK', 'DELIVERED', 'ACKNOWLEDGED', 'CLOSED');--> statement-breakpoint
CREATE TYPE "public"."commitment_event_kind" AS ENUM('MADE', 'KEPT', 'KEPT_UNDONE', 'CONFIRMED', 'QUESTIONED', 'ANSWERED', 'MOVE_ASKED', 'MOVE_DECLINED', 'MOVE_UNDONE', 'MOVED', 'MISSED', 'WITHDRAWN');--> statement-breakpoint
CREATE TYPE "public"."commitment_origin" AS ENUM('SESSION', 'MESSAGE', 'FEEDBACK', 'REFLECTION');--> statement-breakpoint
CREATE TYPE "public"."commitment_review" AS ENUM('CONFIRMED', 'QUESTIONED', 'ANSWERED');--> statement-breakpoint
CREATE TYPE "public"."commitment_state" AS ENUM('OPEN', 'KEPT', 'KEPT_LATE', 'MISSED', 'RENEGOTIATED', 'WITHDRAWN');--> statement-breakpoint
CREATE TYPE "public"."goal_state" AS ENUM('OPEN', 'REACHED', 'PARTLY', 'NOT_REACHED', 'DROPPED');--> statement-breakpoint
CREATE TYPE "public"."goal_update_kind" AS ENUM('PROGRESS', 'ADJUSTED', 'CLOSED', 'REOPENED');--> statement-breakpoint
CREATE TYPE "public"."milestone_size" AS ENUM('SMALL', 'LARGE');--> statement-breakpoint
CREATE TYPE "public"."attendance_word" AS ENUM('HELD', 'GUIDE_ABSENT', 'LEARNER_ABSENT', 'BOTH_ABSENT');--> statement-breakpoint
CREATE TYPE "public"."session_channel" AS ENUM('IN_PERSON', 'VIDEO', 'PHONE', 'MIXED');--> statement-breakpoint
CREATE TYPE "public"."session_state" AS ENUM('SCHEDULED', 'HELD', 'CANCELLED', 'CANCELLED_LATE', 'NO_SHOW');--> statement-breakpoint
CREATE TYPE "public"."session_step" AS ENUM('PLANNED', 'MOVED', 'DESCRIBED', 'CANCELLED', 'RESTORED', 'ATTENDANCE_SAID', 'SETTLED');--> statement-breakpoint
CREATE TABLE "calendar_feed" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "calendar_feed_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "calendar_feed" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "calendar_mail" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"minutes" integer NOT NULL,
	"cancelled" boolean NOT NULL,
	"mailed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "calendar_mail_organization_id_session_id_person_id_pk" PRIMARY KEY("organization_id","session_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "calendar_mail" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "message" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea",
	"sent_at" timestamp (3) with time zone NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	CONSTRAINT "message_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "message_in_order" UNIQUE("organization_id","relationship_id","number")
);
--> statement-breakpoint
ALTER TABLE "message" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "message_position" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"read_through" integer NOT NULL,
	"shown" boolean NOT NULL,
	CONSTRAINT "message_position_organization_id_relationship_id_person_id_pk" PRIMARY KEY("organization_id","relationship_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "message_position" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reflection" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"session_id" uuid,
	"written_at" timestamp (3) with time zone NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"shared_at" timestamp (3) with time zone,
	CONSTRAINT "reflection_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "reflection" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exercise" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subject" "exercise_subject" NOT NULL,
	"started_by" uuid NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"guide_chose_at" timestamp (3) with time zone,
	"learner_chose_at" timestamp (3) with time zone,
	"revealed_at" timestamp (3) with time zone,
	CONSTRAINT "exercise_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "exercise_revealed_once_both_chose" CHECK (revealed_at is null or (guide_chose_at is not null and learner_chose_at is not null))
);
--> statement-breakpoint
ALTER TABLE "exercise" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exercise_choice" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"exercise_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "exercise_choice_organization_id_exercise_id_person_id_pk" PRIMARY KEY("organization_id","exercise_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "exercise_choice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exercise_takeaway" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"exercise_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "exercise_takeaway_organization_id_exercise_id_person_id_pk" PRIMARY KEY("organization_id","exercise_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "exercise_takeaway" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feedback" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"giver_id" uuid NOT NULL,
	"state" "feedback_state" NOT NULL,
	"request" "bytea",
	"request_key_version" integer,
	"topic" "bytea",
	"topic_key_version" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	"offered_at" timestamp (3) with time zone,
	"ready_at" timestamp (3) with time zone,
	"postponed_at" timestamp (3) with time zone,
	"delivered_at" timestamp (3) with time zone,
	"acknowledged_at" timestamp (3) with time zone,
	"thanked_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "feedback_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "feedback_giver_is_party" CHECK (giver_id in (guide_id, learner_id)),
	CONSTRAINT "feedback_delivered_once" CHECK ((delivered_at is not null) = (state in ('DELIVERED', 'ACKNOWLEDGED', 'CLOSED')))
);
--> statement-breakpoint
ALTER TABLE "feedback" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feedback_reply" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"feedback_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "feedback_reply_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "feedback_reply" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feedback_words" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"feedback_id" uuid NOT NULL,
	"giver_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"revision" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "feedback_words_organization_id_feedback_id_pk" PRIMARY KEY("organization_id","feedback_id")
);
--> statement-breakpoint
ALTER TABLE "feedback_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "commitment" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"state" "commitment_state" NOT NULL,
	"due_on" date NOT NULL,
	"kept_on" date,
	"kept_at" timestamp (3) with time zone,
	"withdrawn_on" date,
	"review" "commitment_review",
	"move_to" date,
	"move_by" uuid,
	"move_asked_on" date,
	"move_agreed_on" date,
	"previous_id" uuid,
	"goal_id" uuid,
	"origin_kind" "commitment_origin",
	"origin_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "commitment_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "commitment_of_relationship" UNIQUE("organization_id","relationship_id","id"),
	CONSTRAINT "commitment_of_owner" UNIQUE("organization_id","relationship_id","owner_id","id"),
	CONSTRAINT "commitment_moved_once" UNIQUE("organization_id","previous_id"),
	CONSTRAINT "commitment_kept" CHECK ((state in ('KEPT', 'KEPT_LATE')) = (kept_on is not null)),
	CONSTRAINT "commitment_reviewed" CHECK (review is null or kept_on is not null)
);
--> statement-breakpoint
ALTER TABLE "commitment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "commitment_event" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"commitment_id" uuid NOT NULL,
	"kind" "commitment_event_kind" NOT NULL,
	"actor_id" uuid,
	"key_version" integer,
	"body" "bytea",
	"move_to" date,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "commitment_event_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "commitment_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goal" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"state" "goal_state" NOT NULL,
	"target_on" date,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "goal_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "goal_of_relationship" UNIQUE("organization_id","relationship_id","id")
);
--> statement-breakpoint
ALTER TABLE "goal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goal_update" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"kind" "goal_update_kind" NOT NULL,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"outcome" "goal_state",
	"happened_on" date NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "goal_update_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "goal_update" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "milestone" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"goal_id" uuid,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"size" "milestone_size" NOT NULL,
	"happened_on" date NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "milestone_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "milestone_of_relationship" UNIQUE("organization_id","relationship_id","id")
);
--> statement-breakpoint
ALTER TABLE "milestone" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "milestone_reflection" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"milestone_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "milestone_reflection_organization_id_milestone_id_person_id_pk" PRIMARY KEY("organization_id","milestone_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "milestone_reflection" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notification" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"by_partner" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"occasion_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	"mail_due_at" timestamp (3) with time zone,
	"mailed_at" timestamp (3) with time zone,
	CONSTRAINT "notification_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "notification_occasion" UNIQUE("organization_id","person_id","kind","subject_id","occasion_at")
);
--> statement-breakpoint
ALTER TABLE "notification" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notification_preference" (
	"organization_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"ways" jsonb NOT NULL,
	"quiet_from" text NOT NULL,
	"quiet_to" text NOT NULL,
	"quiet_weekends" boolean NOT NULL,
	"digest_hour" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "notification_preference_organization_id_person_id_pk" PRIMARY KEY("organization_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "notification_preference" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agenda_item" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"added_by" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"revision" integer NOT NULL,
	"carried_from" uuid,
	"done_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "agenda_item_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "agenda_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "private_note" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"session_id" uuid,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "private_note_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "private_note" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shared_note" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"session_id" uuid,
	"started_by" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "shared_note_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "shared_note" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session_insight" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_insight_organization_id_session_id_person_id_pk" PRIMARY KEY("organization_id","session_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "session_insight" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"series_id" uuid,
	"occurs_at" timestamp (3) with time zone,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"minutes" integer NOT NULL,
	"time_zone" text NOT NULL,
	"channel" "session_channel" NOT NULL,
	"state" "session_state" NOT NULL,
	"planned_by" uuid NOT NULL,
	"cancelled_by" uuid,
	"cancelled_at" timestamp (3) with time zone,
	"guide_says" "attendance_word",
	"guide_said_at" timestamp (3) with time zone,
	"learner_says" "attendance_word",
	"learner_said_at" timestamp (3) with time zone,
	"settled_as" "attendance_word",
	"settled_at" timestamp (3) with time zone,
	"last_step" "session_step" NOT NULL,
	"changed_by" uuid,
	"revision" integer NOT NULL,
	"sequence" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session_series" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"planned_by" uuid NOT NULL,
	"rule" text NOT NULL,
	"starts_local" text NOT NULL,
	"time_zone" text NOT NULL,
	"minutes" integer NOT NULL,
	"channel" "session_channel" NOT NULL,
	"ended_from" timestamp (3) with time zone,
	"planned_through" date,
	"body" "bytea",
	"author_id" uuid NOT NULL,
	"key_version" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_series_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "session_series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session_words" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_words_organization_id_session_id_pk" PRIMARY KEY("organization_id","session_id")
);
--> statement-breakpoint
ALTER TABLE "session_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "profile_story" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"title" text NOT NULL,
	"situation" text NOT NULL,
	"mistake" text NOT NULL,
	"lesson" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"shared_at" timestamp (3) with time zone,
	CONSTRAINT "profile_story_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "profile_story" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "story" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"shared_at" timestamp (3) with time zone,
	CONSTRAINT "story_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "story" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "story_thanks" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "story_thanks_organization_id_story_id_pk" PRIMARY KEY("organization_id","story_id")
);
--> statement-breakpoint
ALTER TABLE "story_thanks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_organization_id_person_id_person_organization_id_id_fk" FOREIGN KEY ("organization_id","person_id") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_mail" ADD CONSTRAINT "calendar_mail_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_mail" ADD CONSTRAINT "calendar_mail_of_session" FOREIGN KEY ("organization_id","session_id") REFERENCES "public"."session"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_mail" ADD CONSTRAINT "calendar_mail_organization_id_person_id_person_organization_id_id_fk" FOREIGN KEY ("organization_id","person_id") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_position" ADD CONSTRAINT "message_position_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reflection" ADD CONSTRAINT "reflection_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise" ADD CONSTRAINT "exercise_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_choice" ADD CONSTRAINT "exercise_choice_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_choice" ADD CONSTRAINT "exercise_choice_organization_id_exercise_id_exercise_organization_id_id_fk" FOREIGN KEY ("organization_id","exercise_id") REFERENCES "public"."exercise"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_takeaway" ADD CONSTRAINT "exercise_takeaway_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_takeaway" ADD CONSTRAINT "exercise_takeaway_organization_id_exercise_id_exercise_organization_id_id_fk" FOREIGN KEY ("organization_id","exercise_id") REFERENCES "public"."exercise"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_reply" ADD CONSTRAINT "feedback_reply_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_reply" ADD CONSTRAINT "feedback_reply_of" FOREIGN KEY ("organization_id","feedback_id") REFERENCES "public"."feedback"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_words" ADD CONSTRAINT "feedback_words_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_words" ADD CONSTRAINT "feedback_words_of" FOREIGN KEY ("organization_id","feedback_id") REFERENCES "public"."feedback"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_goal" FOREIGN KEY ("organization_id","relationship_id","goal_id") REFERENCES "public"."goal"("organization_id","relationship_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_previous" FOREIGN KEY ("organization_id","relationship_id","owner_id","previous_id") REFERENCES "public"."commitment"("organization_id","relationship_id","owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_event" ADD CONSTRAINT "commitment_event_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_event" ADD CONSTRAINT "commitment_event_commitment" FOREIGN KEY ("organization_id","relationship_id","commitment_id") REFERENCES "public"."commitment"("organization_id","relationship_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal" ADD CONSTRAINT "goal_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_update" ADD CONSTRAINT "goal_update_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_update" ADD CONSTRAINT "goal_update_goal" FOREIGN KEY ("organization_id","relationship_id","goal_id") REFERENCES "public"."goal"("organization_id","relationship_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_goal" FOREIGN KEY ("organization_id","relationship_id","goal_id") REFERENCES "public"."goal"("organization_id","relationship_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_reflection" ADD CONSTRAINT "milestone_reflection_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_reflection" ADD CONSTRAINT "milestone_reflection_milestone" FOREIGN KEY ("organization_id","relationship_id","milestone_id") REFERENCES "public"."milestone"("organization_id","relationship_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_organization_id_person_id_person_organization_id_id_fk" FOREIGN KEY ("organization_id","person_id") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_preference" ADD CONSTRAINT "notification_preference_organization_id_person_id_person_organization_id_id_fk" FOREIGN KEY ("organization_id","person_id") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_of_session" FOREIGN KEY ("organization_id","session_id") REFERENCES "public"."session"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_carried_from" FOREIGN KEY ("organization_id","carried_from") REFERENCES "public"."agenda_item"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_note" ADD CONSTRAINT "private_note_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_note" ADD CONSTRAINT "private_note_of_session" FOREIGN KEY ("organization_id","session_id") REFERENCES "public"."session"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_note" ADD CONSTRAINT "shared_note_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_note" ADD CONSTRAINT "shared_note_of_session" FOREIGN KEY ("organization_id","session_id") REFERENCES "public"."session"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_insight" ADD CONSTRAINT "session_insight_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_insight" ADD CONSTRAINT "session_insight_of_session" FOREIGN KEY ("organization_id","session_id") REFERENCES "public"."session"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_of_series" FOREIGN KEY ("organization_id","series_id") REFERENCES "public"."session_series"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_series" ADD CONSTRAINT "session_series_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_words" ADD CONSTRAINT "session_words_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_words" ADD CONSTRAINT "session_words_of_session" FOREIGN KEY ("organization_id","session_id") REFERENCES "public"."session"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_story" ADD CONSTRAINT "profile_story_organization_id_person_id_person_organization_id_id_fk" FOREIGN KEY ("organization_id","person_id") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_thanks" ADD CONSTRAINT "story_thanks_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_thanks" ADD CONSTRAINT "story_thanks_organization_id_story_id_story_organization_id_id_fk" FOREIGN KEY ("organization_id","story_id") REFERENCES "public"."story"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feed_in_use" ON "calendar_feed" USING btree ("organization_id","person_id") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "calendar_feed_by_token" ON "calendar_feed" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "message_by_author" ON "message" USING btree ("organization_id","relationship_id","author_id","number");--> statement-breakpoint
CREATE INDEX "reflection_by_time" ON "reflection" USING btree ("organization_id","relationship_id","written_at","id");--> statement-breakpoint
CREATE INDEX "exercise_of_pair" ON "exercise" USING btree ("organization_id","relationship_id","started_at","id");--> statement-breakpoint
CREATE INDEX "feedback_by_relationship" ON "feedback" USING btree ("organization_id","relationship_id","created_at","id");--> statement-breakpoint
CREATE INDEX "feedback_by_guide" ON "feedback" USING btree ("organization_id","guide_id","state");--> statement-breakpoint
CREATE INDEX "feedback_by_learner" ON "feedback" USING btree ("organization_id","learner_id","state");--> statement-breakpoint
CREATE INDEX "feedback_reply_by_feedback" ON "feedback_reply" USING btree ("organization_id","feedback_id","at","id");--> statement-breakpoint
CREATE INDEX "commitment_by_due" ON "commitment" USING btree ("organization_id","relationship_id","due_on","id");--> statement-breakpoint
CREATE INDEX "commitment_by_owner" ON "commitment" USING btree ("organization_id","owner_id","state","due_on","id");--> statement-breakpoint
CREATE INDEX "commitment_by_origin" ON "commitment" USING btree ("organization_id","relationship_id","origin_id") WHERE origin_id is not null;--> statement-breakpoint
CREATE INDEX "commitment_open" ON "commitment" USING btree ("organization_id","due_on","id") WHERE state = 'OPEN';--> statement-breakpoint
CREATE INDEX "commitment_event_by_commitment" ON "commitment_event" USING btree ("organization_id","commitment_id","at","id");--> statement-breakpoint
CREATE INDEX "goal_by_creation" ON "goal" USING btree ("organization_id","relationship_id","created_at","id");--> statement-breakpoint
CREATE INDEX "goal_update_by_goal" ON "goal_update" USING btree ("organization_id","goal_id","happened_on","id");--> statement-breakpoint
CREATE INDEX "milestone_by_day" ON "milestone" USING btree ("organization_id","relationship_id","happened_on","id");--> statement-breakpoint
CREATE INDEX "notification_by_person" ON "notification" USING btree ("organization_id","person_id","at","id");--> statement-breakpoint
CREATE INDEX "notification_unread" ON "notification" USING btree ("organization_id","person_id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "notification_to_mail" ON "notification" USING btree ("organization_id","person_id","mail_due_at") WHERE mail_due_at is not null and mailed_at is null;--> statement-breakpoint
CREATE INDEX "notification_by_age" ON "notification" USING btree ("organization_id","at");--> statement-breakpoint
CREATE INDEX "agenda_item_by_session" ON "agenda_item" USING btree ("organization_id","session_id","position","id");--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_item_carried_once" ON "agenda_item" USING btree ("organization_id","carried_from");--> statement-breakpoint
CREATE UNIQUE INDEX "private_note_once" ON "private_note" USING btree ("organization_id","session_id","author_id");--> statement-breakpoint
CREATE INDEX "private_note_by_author" ON "private_note" USING btree ("organization_id","relationship_id","author_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "shared_note_once" ON "shared_note" USING btree ("organization_id","session_id");--> statement-breakpoint
CREATE INDEX "shared_note_by_relationship" ON "shared_note" USING btree ("organization_id","relationship_id","created_at","id");--> statement-breakpoint
CREATE INDEX "session_by_relationship" ON "session" USING btree ("organization_id","relationship_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "session_by_guide" ON "session" USING btree ("organization_id","guide_id","starts_at");--> statement-breakpoint
CREATE INDEX "session_by_learner" ON "session" USING btree ("organization_id","learner_id","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "session_occurrence" ON "session" USING btree ("organization_id","series_id","occurs_at");--> statement-breakpoint
CREATE INDEX "session_series_by_relationship" ON "session_series" USING btree ("organization_id","relationship_id");--> statement-breakpoint
CREATE INDEX "profile_story_of_person" ON "profile_story" USING btree ("organization_id","person_id","created_at");--> statement-breakpoint
CREATE INDEX "story_of_pair" ON "story" USING btree ("organization_id","relationship_id","created_at","id");--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "calendar_feed" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "calendar_feed" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "calendar_feed" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_adds" ON "calendar_feed" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and revoked_at is null);--> statement-breakpoint
CREATE POLICY "app_changes" ON "calendar_feed" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and revoked_at is null) WITH CHECK (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "auth_reads" ON "calendar_feed" AS PERMISSIVE FOR SELECT TO "rapport_auth" USING (token_hash = (select nullif(current_setting('rapport.calendar_feed_hash', true), '')) and revoked_at is null);--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "calendar_mail" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "calendar_mail" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "message" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "message" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "message" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "message" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "message" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and deleted_at is null) WITH CHECK (author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "message_position" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "message_position" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "message_position" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) or (shown and (select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])));--> statement-breakpoint
CREATE POLICY "app_adds" ON "message_position" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "message_position" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "reflection" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "reflection" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "reflection" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) or (shared_at is not null and (select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])));--> statement-breakpoint
CREATE POLICY "app_adds" ON "reflection" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "reflection" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_removes" ON "reflection" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "exercise" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "exercise" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "exercise" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "exercise" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and started_by = (select nullif(current_setting('rapport.person_id', true), '')::uuid)
      and guide_chose_at is null and learner_chose_at is null and revealed_at is null);--> statement-breakpoint
CREATE POLICY "app_changes" ON "exercise" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and revealed_at is null) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_removes" ON "exercise" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and revealed_at is null);--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "exercise_choice" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "exercise_choice" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "exercise_choice" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) or ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and exists (select 1 from exercise e where e.organization_id = exercise_choice.organization_id
    and e.id = exercise_choice.exercise_id and e.revealed_at is not null)));--> statement-breakpoint
CREATE POLICY "app_adds" ON "exercise_choice" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and not exists (select 1 from exercise e where e.organization_id = exercise_choice.organization_id
    and e.id = exercise_choice.exercise_id and e.revealed_at is not null));--> statement-breakpoint
CREATE POLICY "app_changes" ON "exercise_choice" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and not exists (select 1 from exercise e where e.organization_id = exercise_choice.organization_id
    and e.id = exercise_choice.exercise_id and e.revealed_at is not null)) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and not exists (select 1 from exercise e where e.organization_id = exercise_choice.organization_id
    and e.id = exercise_choice.exercise_id and e.revealed_at is not null));--> statement-breakpoint
CREATE POLICY "app_removes" ON "exercise_choice" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and not exists (select 1 from exercise e where e.organization_id = exercise_choice.organization_id
    and e.id = exercise_choice.exercise_id and e.revealed_at is not null));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "exercise_takeaway" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "exercise_takeaway" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "exercise_takeaway" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "exercise_takeaway" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "exercise_takeaway" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_removes" ON "exercise_takeaway" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "feedback" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "feedback" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "feedback" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and (state <> 'DRAFT' or giver_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "app_adds" ON "feedback" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and ((state = 'DRAFT' and giver_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) or (state = 'REQUESTED' and giver_id <> (select nullif(current_setting('rapport.person_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "app_changes" ON "feedback" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING (((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and (state <> 'DRAFT' or giver_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)))) WITH CHECK (((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and (state <> 'DRAFT' or giver_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "app_removes" ON "feedback" AS PERMISSIVE FOR DELETE TO "rapport_app" USING (((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and giver_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) and state in ('DRAFT', 'WITHDRAWN', 'TAKEN_BACK'));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "feedback_reply" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "feedback_reply" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "feedback_reply" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "feedback_reply" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "feedback_words" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "feedback_words" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "feedback_words" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and giver_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) or ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and exists (select 1 from feedback f where f.organization_id = feedback_words.organization_id and f.id = feedback_words.feedback_id
    and f.giver_id = feedback_words.giver_id and f.state in ('DELIVERED', 'ACKNOWLEDGED', 'CLOSED'))));--> statement-breakpoint
CREATE POLICY "app_adds" ON "feedback_words" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK (((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and giver_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) and exists (select 1 from feedback f where f.organization_id = feedback_words.organization_id and f.id = feedback_words.feedback_id
    and f.giver_id = feedback_words.giver_id and f.state in ('DRAFT', 'REQUESTED', 'WITHDRAWN', 'TAKEN_BACK')));--> statement-breakpoint
CREATE POLICY "app_changes" ON "feedback_words" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING (((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and giver_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) and exists (select 1 from feedback f where f.organization_id = feedback_words.organization_id and f.id = feedback_words.feedback_id
    and f.giver_id = feedback_words.giver_id and f.state in ('DRAFT', 'REQUESTED', 'WITHDRAWN', 'TAKEN_BACK'))) WITH CHECK (((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and giver_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) and exists (select 1 from feedback f where f.organization_id = feedback_words.organization_id and f.id = feedback_words.feedback_id
    and f.giver_id = feedback_words.giver_id and f.state in ('DRAFT', 'REQUESTED', 'WITHDRAWN', 'TAKEN_BACK')));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "commitment" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "commitment" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "commitment" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "commitment" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and (owner_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) or previous_id is not null));--> statement-breakpoint
CREATE POLICY "app_changes" ON "commitment" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "commitment_event" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "commitment_event" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "commitment_event" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "commitment_event" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and actor_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "goal" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "goal" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "goal" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "goal" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "goal" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "goal_update" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "goal_update" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "goal_update" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "goal_update" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_removes" ON "goal_update" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and kind = 'PROGRESS');--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "milestone" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "milestone" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "milestone" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "milestone" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "milestone" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_removes" ON "milestone" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "milestone_reflection" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "milestone_reflection" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "milestone_reflection" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "milestone_reflection" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "milestone_reflection" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_removes" ON "milestone_reflection" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "notification" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "notification" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "notification" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "notification" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "notification_preference" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "notification_preference" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "notification_preference" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_adds" ON "notification_preference" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "notification_preference" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "agenda_item" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "agenda_item" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "agenda_item" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "agenda_item" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and added_by = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "agenda_item" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "private_note" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "private_note" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "private_note" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_adds" ON "private_note" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "private_note" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "shared_note" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "shared_note" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "shared_note" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "shared_note" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and started_by = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "shared_note" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "session_insight" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "session_insight" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "session_insight" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "session_insight" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "session_insight" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_removes" ON "session_insight" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "session" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "session" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "session" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) or (select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "session" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and planned_by = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and state = 'SCHEDULED');--> statement-breakpoint
CREATE POLICY "app_changes" ON "session" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and changed_by = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "session_series" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "session_series" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "session_series" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "session_series" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and planned_by = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "session_series" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "session_words" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "session_words" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "session_words" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "session_words" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "session_words" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "profile_story" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "profile_story" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "profile_story" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) or shared_at is not null);--> statement-breakpoint
CREATE POLICY "app_adds" ON "profile_story" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "profile_story" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_removes" ON "profile_story" AS PERMISSIVE FOR DELETE TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "story" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "story" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "story" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) or (shared_at is not null and (select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])));--> statement-breakpoint
CREATE POLICY "app_adds" ON "story" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "story" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING (author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK (author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_removes" ON "story" AS PERMISSIVE FOR DELETE TO "rapport_app" USING (author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "story_thanks" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "story_thanks" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "story_thanks" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "story_thanks" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and exists (select 1 from story s where s.organization_id = story_thanks.organization_id
    and s.id = story_thanks.story_id and s.relationship_id = story_thanks.relationship_id
    and s.shared_at is not null and s.author_id <> story_thanks.person_id));--> statement-breakpoint
CREATE POLICY "app_changes" ON "story_thanks" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_removes" ON "story_thanks" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));