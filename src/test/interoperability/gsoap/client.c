/* gSOAP as a programmer uses it: the arguments are the contract and the responder's address. Nothing here knows a
   structure: contract.h is OPERATION(name) for each operation and MEMBER(name) for each member of the exchanged
   content, which client.sh reads off the generated header. */
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "soapH.h"
#include "binding.nsmap"

#define PARTS 6

typedef int (*Call)(struct soap *, const char *, void *, void *);

struct Operation {
    const char *name;
    Call call;
    size_t answer;
};

struct Member {
    const char *name;
    size_t offset;
};

#define OPERATION(name) \
    static int call_##name(struct soap *soap, const char *address, void *request, void *answer) { \
        return soap_call___ns1__##name(soap, address, NULL, request, answer); \
    }
#define MEMBER(name)
#include "contract.h"
#undef OPERATION
#undef MEMBER

static const struct Operation operations[] = {
#define OPERATION(name) {#name, call_##name, sizeof(struct _ns1__##name##Response)},
#define MEMBER(name)
#include "contract.h"
#undef OPERATION
#undef MEMBER
    {NULL, NULL, 0}};

static const struct Member members[] = {
#define OPERATION(name)
#define MEMBER(name) {#name, offsetof(struct ns1__ExchangedContent, name)},
#include "contract.h"
#undef OPERATION
#undef MEMBER
    {NULL, 0}};

static const char *contract;
static const char *responder;

static void address(char *text, size_t size, const char *what) {
    snprintf(text, size, "%s/%s/gsoap/%s", responder, what, contract);
}

/* What the responder wants next: parts between tabs. */
static int next(char *line, size_t size, char *parts[PARTS]) {
    char command[512];
    FILE *answer;
    size_t length;
    int count = 0;
    snprintf(command, sizeof command, "curl -sSf '%s/next/gsoap/%s'", responder, contract);
    answer = popen(command, "r");
    length = answer == NULL ? 0 : fread(line, 1, size - 1, answer);
    line[length] = 0;
    if (answer == NULL || pclose(answer) != 0) {
        fprintf(stderr, "the responder does not answer\n");
        exit(1);
    }
    for (; count < PARTS; count++) {
        parts[count] = count == 0 ? strtok(line, "\t") : strtok(NULL, "\t");
    }
    return strcmp(parts[0], "end") != 0;
}

static void failed(struct soap *soap, const char *what) {
    char command[512];
    FILE *reason;
    snprintf(
        command, sizeof command, "curl -sSf --data-binary @- '%s/failed/gsoap/%s' > /dev/null", responder, contract);
    reason = popen(command, "w");
    fprintf(reason, "%s: ", what);
    soap_print_fault(soap, reason);
    pclose(reason);
}

static const struct Operation *operation(const char *name) {
    const struct Operation *one = operations;
    while (one->name != NULL && strcmp(one->name, name) != 0) {
        one++;
    }
    return one->name == NULL ? NULL : one;
}

/* The member of the exchanged content; messages of operations have the same elements as the member named after them. */
static void **member(struct ns1__ExchangedContent *content, const char *name) {
    const struct Member *one = members;
    while (one->name != NULL && strcmp(one->name, name) != 0) {
        one++;
    }
    return one->name == NULL ? NULL : (void **) ((char *) content + one->offset);
}

/* What a call gives: the answer, or the detail of the expected fault; NULL when it is neither. */
static void *outcome(struct soap *soap, char *parts[PARTS], void *request) {
    const struct Operation *called = operation(parts[1]);
    int expected = strcmp(parts[0], "fault") == 0;
    void *answer;
    int code;
    if (called == NULL) {
        return NULL;
    }
    answer = soap_malloc(soap, called->answer);
    memset(answer, 0, called->answer);
    soap->userid = getenv("INTEROPERABILITY_USER");
    soap->passwd = getenv("INTEROPERABILITY_PASSWORD");
    code = called->call(soap, parts[4], request, answer);
    if (!expected) {
        return code == SOAP_OK ? answer : NULL;
    }
    return code != SOAP_OK && soap->fault != NULL && soap->fault->detail != NULL
        ? soap->fault->detail->ns1__businessFault
        : NULL;
}

static void attempt(struct soap *soap, char *parts[PARTS]) {
    struct _ns1__exchange nothing = {NULL};
    struct _ns1__exchangeResponse fetched = {NULL};
    struct ns1__ExchangedContent content;
    struct _ns1__exchange back;
    char at[256];
    address(at, sizeof at, "fetch");
    if (soap_call___ns1__exchange(soap, at, NULL, &nothing, &fetched) != SOAP_OK) {
        failed(soap, "fetch");
        return;
    }
    back.content = fetched.content;
    if (strcmp(parts[0], "structure") != 0) {
        void **request = member(fetched.content, parts[2]);
        void **answer;
        memset(&content, 0, sizeof content);
        answer = member(&content, parts[3]);
        if (request == NULL || answer == NULL || (*answer = outcome(soap, parts, *request)) == NULL) {
            failed(soap, parts[1]);
            return;
        }
        back.content = &content;
    }
    address(at, sizeof at, "return");
    if (soap_call___ns1__exchange(soap, at, NULL, &back, &fetched) != SOAP_OK) {
        failed(soap, "return");
    }
}

int main(int count, char *arguments[]) {
    char line[1024];
    char *parts[PARTS];
    if (count != 3) {
        return 2;
    }
    contract = arguments[1];
    responder = arguments[2];
    while (next(line, sizeof line, parts)) {
        /* without the flag gSOAP keeps only the last byte of letters beyond Latin-1 */
        struct soap *soap = soap_new1(SOAP_C_UTFSTRING);
        attempt(soap, parts);
        soap_destroy(soap);
        soap_end(soap);
        soap_free(soap);
    }
    return 0;
}
