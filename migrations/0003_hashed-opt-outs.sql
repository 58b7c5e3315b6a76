CREATE TABLE `installation` (
	`key` text NOT NULL
) STRICT;
--> statement-breakpoint
INSERT INTO `installation` (`key`) VALUES (lower(hex(randomblob(32))));--> statement-breakpoint
CREATE TABLE `__new_opt_outs` (
	`school_id` integer NOT NULL,
	`phone_hash` text NOT NULL,
	PRIMARY KEY(`school_id`, `phone_hash`),
	FOREIGN KEY (`school_id`) REFERENCES `schools`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
-- keyed_hash is our own (src/storage/phone-hash.ts): SQLite has no HMAC.
INSERT INTO `__new_opt_outs` (`school_id`, `phone_hash`)
	SELECT `school_id`, keyed_hash((SELECT `key` FROM `installation`), `phone`) FROM `opt_outs`;--> statement-breakpoint
DROP TABLE `opt_outs`;--> statement-breakpoint
ALTER TABLE `__new_opt_outs` RENAME TO `opt_outs`;
