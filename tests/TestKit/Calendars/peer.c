/* libical as a peer. "instances FILE FROM BEFORE" prints what each VEVENT gives in the window; "bench BIG WEEKLY ROUNDS" prints figures. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

static char *read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    fseek(file, 0, SEEK_END);
    long length = ftell(file);
    rewind(file);
    char *text = malloc(length + 1);
    text[fread(text, 1, length, file)] = 0;
    fclose(file);
    return text;
}

static void json(const char *name, const char *text)
{
    printf(",\"%s\":\"", name);
    for (const char *c = text ? text : ""; *c; c++) {
        if (*c == '"' || *c == '\\') printf("\\%c", *c);
        else if (*c == '\n') printf("\\n");
        else putchar(*c);
    }
    putchar('"');
}

static void json_time(const char *name, struct icaltimetype time)
{
    if (!time.is_date) time = icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
    json(name, icaltime_is_null_time(time) ? "" : icaltime_as_ical_string(time));
}

static void print_instance(icalcomponent *event, struct icaltime_span *span, void *data)
{
    icalproperty *start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    int is_date = icalvalue_isa(icalproperty_get_value(start)) == ICAL_DATE_VALUE;
    icalproperty *id = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
    printf("{\"peer\":\"libical\"");
    json("uid", icalcomponent_get_uid(event));
    json_time("recurrence", id ? icalproperty_get_datetime_with_component(id, event) : icaltime_null_time());
    json("status", icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED ? "CANCELLED" : "");
    json("summary", icalcomponent_get_summary(event));
    json("description", icalcomponent_get_description(event));
    json("location", icalcomponent_get_location(event));
    json_time("start", icaltime_from_timet_with_zone(span->start, is_date, icaltimezone_get_utc_timezone()));
    printf("}\n");
}

static int instances(const char *path, const char *from, const char *before)
{
    icalcomponent *calendar = icalparser_parse_string(read_file(path));
    if (!calendar || icalcomponent_count_errors(calendar)) return 1;
    icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
    for (; event; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
        icalcomponent_foreach_recurrence(event, icaltime_from_string(from), icaltime_from_string(before), print_instance, NULL);
    return 0;
}

static long count_rule(const char *rule, const char *start)
{
    icalrecur_iterator *iterator = icalrecur_iterator_new(icalrecurrencetype_from_string(rule), icaltime_from_string(start));
    long count = 0;
    while (!icaltime_is_null_time(icalrecur_iterator_next(iterator))) count++;
    icalrecur_iterator_free(iterator);
    return count;
}

static double rate(const char *rule, const char *start, int rounds)
{
    double best = 0;
    for (int n = 0; n < rounds; n++) {
        double begin = now();
        long count = count_rule(rule, start);
        double per_second = count / (now() - begin);
        if (per_second > best) best = per_second;
    }
    return best;
}

static long window_of(icalcomponent *calendar)
{
    long count = 0;
    struct icaltimetype from = icaltime_from_string("20260101T000000"), before = icaltime_from_string("20260201T000000");
    icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
    for (; event; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
        icalrecur_iterator *iterator = icalrecur_iterator_new(icalproperty_get_rrule(rule), icalcomponent_get_dtstart(event));
        icalrecur_iterator_set_start(iterator, from);
        struct icaltimetype next = icalrecur_iterator_next(iterator);
        for (; !icaltime_is_null_time(next) && icaltime_compare(next, before) < 0; next = icalrecur_iterator_next(iterator)) count++;
        icalrecur_iterator_free(iterator);
    }
    return count;
}

static int bench(const char *big_path, const char *weekly_path, int rounds, const char **rules)
{
    char *text = read_file(big_path);
    double parse = 0, serialise = 0, window = 1e9;
    for (int n = 0; n < rounds; n++) {
        double begin = now();
        icalcomponent *calendar = icalparser_parse_string(text);
        int events = icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT);
        double rate = events / (now() - begin);
        if (rate > parse) parse = rate;
        begin = now();
        free(icalcomponent_as_ical_string_r(calendar));
        rate = events / (now() - begin);
        if (rate > serialise) serialise = rate;
        icalcomponent_free(calendar);
    }
    printf("parse %f\nserialise %f\n", parse, serialise);
    printf("daily %f\nlastfriday %f\ndense %f\n", rate(rules[0], "20160101T090000", rounds), rate(rules[1], "20160129T190000", rounds), rate(rules[2], "20160101T090000", rounds));
    icalcomponent *weekly = icalparser_parse_string(read_file(weekly_path));
    long count = 0;
    for (int n = 0; n < rounds; n++) {
        double begin = now();
        count = window_of(weekly);
        double milliseconds = (now() - begin) * 1000;
        if (milliseconds < window) window = milliseconds;
    }
    printf("window %f\nwindow.count %ld\n", window, count);
    return 0;
}

int main(int argc, const char **argv)
{
    if (argc == 5 && !strcmp(argv[1], "instances")) return instances(argv[2], argv[3], argv[4]);
    if (argc == 8 && !strcmp(argv[1], "bench")) return bench(argv[2], argv[3], atoi(argv[4]), argv + 5);
    return 2;
}
