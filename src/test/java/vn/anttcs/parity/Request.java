package vn.anttcs.parity;

import jakarta.json.JsonObject;

/**
 * One request in neutral form, as a door gets it.
 *
 * @param operation name of the operation
 * @param input the members of the request
 * @param file text of a file that goes with it, or null: files travel as each door has it
 * @param key idempotency key, or null
 */
record Request(String operation, JsonObject input, String file, String key) {}
