/**
 * What a terminal and its desk load when it is first asked for: servers, updates, the reader. Here from the start, with Node's
 * HTTP, TLS and roots of trust behind it, so that no life grows by it.
 */
import "../../firmware/boards/update-agent.js";
import "../../firmware/reader/pc-app/pc-application.js";
import "../../firmware/reader/reader.js";
import "../../ota/agent/delta-download.js";
import "../../ota/bundle/files/extract.js";
import "../../ota/bundle/verify.js";
import "../../ota/fleet/enrol-client.js";
import "../../ota/fleet/enrolment.js";
import "../../ota/installer/files/files-installer.js";
import "../../ota/installer/files/selector.js";
import "../../simulator/updates/publication.js";
import "../../simulator/updates/update-bench.js";
