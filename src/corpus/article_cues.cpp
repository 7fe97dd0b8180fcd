// Tables of phrases, and the few patterns that are no phrases: image names, reading times, social
// networks, breadcrumbs.
#include "corpus/article_cues.h"

#include <algorithm>
#include <array>

#include "corpus/phrases.h"
#include "text/characters.h"

namespace parallax {
namespace {

struct Cue {
    std::string_view reason;
    Zone zone;  // middle: believed everywhere
    Fit fit;
    std::size_t max_words;  // longer lines are text that happens to use the phrase
    std::string_view phrase;
};

// Phrases of one kind stand together; within a kind English, Russian, Chinese.
constexpr Cue kCues[] = {
    {"skip link", Zone::middle, Fit::begins, 6, "skip to"},
    {"skip link", Zone::middle, Fit::whole, 4, "jump to navigation"},
    {"skip link", Zone::middle, Fit::whole, 4, "back to top"},
    {"skip link", Zone::middle, Fit::begins, 6, "перейти к содержанию"},
    {"skip link", Zone::middle, Fit::begins, 6, "перейти к содержимому"},
    {"skip link", Zone::middle, Fit::begins, 8, "跳到"},
    {"skip link", Zone::middle, Fit::begins, 8, "跳转到"},

    {"caption", Zone::middle, Fit::label, 60, "image source"},
    {"caption", Zone::middle, Fit::label, 60, "image credit"},
    {"caption", Zone::middle, Fit::label, 60, "image"},
    {"caption", Zone::middle, Fit::label, 60, "photo"},
    {"caption", Zone::middle, Fit::label, 60, "photo credit"},
    {"caption", Zone::middle, Fit::label, 60, "photo source"},
    {"caption", Zone::middle, Fit::begins, 12, "photo by"},
    {"caption", Zone::middle, Fit::label, 60, "picture"},
    {"caption", Zone::middle, Fit::label, 60, "caption"},
    {"caption", Zone::middle, Fit::label, 60, "фото"},
    {"caption", Zone::middle, Fit::label, 60, "иллюстрация"},
    {"caption", Zone::middle, Fit::label, 60, "изображение"},
    {"caption", Zone::middle, Fit::label, 60, "图片来源"},
    {"caption", Zone::middle, Fit::label, 60, "图片"},
    {"caption", Zone::middle, Fit::label, 60, "图源"},
    {"caption", Zone::middle, Fit::label, 60, "图"},

    {"related article", Zone::middle, Fit::label, 30, "read more"},
    {"related article", Zone::middle, Fit::label, 30, "read also"},
    {"related article", Zone::middle, Fit::label, 30, "also read"},
    {"related article", Zone::middle, Fit::label, 30, "see also"},
    {"related article", Zone::middle, Fit::label, 30, "more on this"},
    {"related article", Zone::middle, Fit::label, 30, "related"},
    {"related article", Zone::middle, Fit::label, 30, "recommended"},
    {"related article", Zone::middle, Fit::label, 30, "don't miss"},
    {"related article", Zone::middle, Fit::label, 30, "читайте также"},
    {"related article", Zone::middle, Fit::label, 30, "читать также"},
    {"related article", Zone::middle, Fit::label, 30, "читать далее"},
    {"related article", Zone::middle, Fit::label, 30, "подробнее"},
    {"related article", Zone::middle, Fit::label, 30, "смотрите также"},
    {"related article", Zone::middle, Fit::label, 30, "延伸阅读"},
    {"related article", Zone::middle, Fit::label, 30, "相关阅读"},
    {"related article", Zone::middle, Fit::label, 30, "相关文章"},
    {"related article", Zone::middle, Fit::label, 30, "更多阅读"},

    {"share link", Zone::middle, Fit::begins, 5, "share on"},
    {"share link", Zone::middle, Fit::begins, 5, "share via"},
    {"share link", Zone::middle, Fit::begins, 5, "share this"},
    {"share link", Zone::middle, Fit::label, 12, "share"},
    {"share link", Zone::middle, Fit::whole, 2, "tweet this"},
    {"share link", Zone::middle, Fit::whole, 2, "copy link"},
    {"share link", Zone::middle, Fit::begins, 6, "follow us"},
    {"share link", Zone::middle, Fit::begins, 5, "поделиться"},
    {"share link", Zone::middle, Fit::begins, 5, "подписывайтесь на нас"},
    {"share link", Zone::middle, Fit::begins, 6, "分享到"},
    {"share link", Zone::middle, Fit::whole, 3, "分享"},

    {"sign-up form", Zone::middle, Fit::ends, 5, "indicates required"},
    {"sign-up form", Zone::middle, Fit::begins, 10, "choose your subscription"},
    {"sign-up form", Zone::middle, Fit::begins, 12, "subscribe to our"},
    {"sign-up form", Zone::middle, Fit::whole, 2, "subscribe"},
    {"sign-up form", Zone::middle, Fit::begins, 12, "sign up for our"},
    {"sign-up form", Zone::middle, Fit::whole, 3, "sign up"},
    {"sign-up form", Zone::middle, Fit::begins, 8, "enter your email"},
    {"sign-up form", Zone::middle, Fit::label, 4, "email address"},
    {"sign-up form", Zone::tail, Fit::label, 4, "first name"},
    {"sign-up form", Zone::tail, Fit::label, 4, "last name"},
    {"sign-up form", Zone::tail, Fit::begins, 5, "i'm interested in"},
    {"sign-up form", Zone::tail, Fit::holds, 12, "newsletter"},
    {"sign-up form", Zone::middle, Fit::begins, 12, "подпишитесь на"},
    {"sign-up form", Zone::middle, Fit::whole, 2, "подписаться"},
    {"sign-up form", Zone::tail, Fit::holds, 12, "рассылку"},
    {"sign-up form", Zone::middle, Fit::begins, 10, "订阅我们"},
    {"sign-up form", Zone::middle, Fit::whole, 2, "订阅"},

    {"membership advert", Zone::middle, Fit::begins, 30, "you are reading an excerpt"},
    {"membership advert", Zone::tail, Fit::holds, 40, "membership"},
    {"membership advert", Zone::tail, Fit::holds, 40, "become a member"},
    {"membership advert", Zone::tail, Fit::holds, 40, "member you can"},
    {"membership advert", Zone::tail, Fit::holds, 40, "already a subscriber"},
    {"membership advert", Zone::tail, Fit::holds, 40, "full publication"},
    {"membership advert", Zone::tail, Fit::holds, 40, "please click here"},
    {"membership advert", Zone::tail, Fit::holds, 40, "support our journalism"},
    {"membership advert", Zone::tail, Fit::begins, 40, "поддержите нас"},
    {"membership advert", Zone::tail, Fit::holds, 40, "оформите подписку"},
    {"membership advert", Zone::tail, Fit::holds, 40, "成为会员"},
    {"membership advert", Zone::tail, Fit::holds, 40, "开通会员"},

    {"copyright note", Zone::middle, Fit::holds, 30, "all rights reserved"},
    {"copyright note", Zone::tail, Fit::begins, 30, "copyright"},
    {"copyright note", Zone::middle, Fit::holds, 30, "все права защищены"},
    {"copyright note", Zone::middle, Fit::holds, 30, "版权所有"},

    {"disclaimer", Zone::tail, Fit::begins, 80, "the views expressed"},
    {"disclaimer", Zone::tail, Fit::begins, 80, "views expressed"},
    {"disclaimer", Zone::tail, Fit::begins, 80, "the opinions expressed"},
    {"disclaimer", Zone::tail, Fit::begins, 80, "disclaimer"},
    {"disclaimer", Zone::tail, Fit::begins, 80, "мнение автора"},
    {"disclaimer", Zone::tail, Fit::begins, 80, "мнение редакции"},
    {"disclaimer", Zone::tail, Fit::holds, 80, "仅代表作者"},

    {"topics", Zone::middle, Fit::label, 40, "tags"},
    {"topics", Zone::middle, Fit::label, 40, "filed under"},
    {"topics", Zone::middle, Fit::label, 40, "keywords"},
    {"topics", Zone::tail, Fit::label, 40, "topics"},
    {"topics", Zone::tail, Fit::label, 40, "categories"},
    {"topics", Zone::middle, Fit::label, 40, "теги"},
    {"topics", Zone::middle, Fit::label, 40, "метки"},
    {"topics", Zone::middle, Fit::label, 40, "ключевые слова"},
    {"topics", Zone::middle, Fit::label, 40, "标签"},
    {"topics", Zone::middle, Fit::label, 40, "关键词"},

    {"masthead", Zone::head, Fit::begins, 10, "welcome to"},
    {"masthead", Zone::head, Fit::begins, 10, "you are here"},
    {"masthead", Zone::head, Fit::begins, 10, "добро пожаловать"},
    {"masthead", Zone::head, Fit::begins, 16, "欢迎来到"},
    {"masthead", Zone::head, Fit::begins, 16, "欢迎访问"},

    {"cookie banner", Zone::middle, Fit::holds, 40, "uses cookies"},
    {"cookie banner", Zone::middle, Fit::begins, 40, "we use cookies"},
    {"cookie banner", Zone::middle, Fit::whole, 3, "accept all"},
    {"cookie banner", Zone::middle, Fit::whole, 3, "accept cookies"},
    {"cookie banner", Zone::middle, Fit::holds, 40, "использует файлы cookie"},

    {"link", Zone::tail, Fit::begins, 6, "click here"},
    {"link", Zone::middle, Fit::whole, 4, "download pdf"},
    {"link", Zone::middle, Fit::whole, 4, "print this article"},
    {"link", Zone::tail, Fit::whole, 1, "print"},
    {"link", Zone::tail, Fit::begins, 8, "leave a"},
};

constexpr std::string_view kLabels[] = {
    "comment", "commentary", "opinion",      "analysis",    "news",        "feature",   "essay",
    "report",  "interview",  "blog",         "podcast",     "perspective", "editorial", "article",
    "op ed",   "research",   "policy brief", "комментарий", "мнение",      "анализ",    "новости",
    "статья",  "интервью",   "доклад",       "аналитика",   "колонка",     "评论",      "观点",
    "分析",    "新闻",       "专栏",         "社论",        "文章"};

constexpr std::string_view kSocialNetworks[] = {
    "facebook",      "twitter", "x",      "linkedin",  "whatsapp",  "telegram",
    "reddit",        "email",   "e mail", "pinterest", "instagram", "вконтакте",
    "одноклассники", "微信",    "微博",   "qq"};

constexpr std::string_view kReadingTimeWords[] = {"min",     "mins",  "minute", "minutes", "read",
                                                  "reading", "time",  "мин",    "минут",   "минуты",
                                                  "минута",  "время", "чтения", "чтение"};

struct SectionCue {
    std::string_view kind, phrase;
};
constexpr SectionCue kSectionCues[] = {
    {"author", "written by"},
    {"author", "author"},
    {"author", "author s"},
    {"author", "authors"},
    {"author", "about the author"},
    {"author", "about the author s"},
    {"author", "about the authors"},
    {"author", "автор"},
    {"author", "авторы"},
    {"author", "об авторе"},
    {"author", "об авторах"},
    {"author", "作者"},
    {"author", "作者简介"},
    {"author", "关于作者"},
    {"notes", "notes"},
    {"notes", "endnotes"},
    {"notes", "footnotes"},
    {"notes", "references"},
    {"notes", "bibliography"},
    {"notes", "works cited"},
    {"notes", "примечания"},
    {"notes", "литература"},
    {"notes", "список литературы"},
    {"notes", "сноски"},
    {"notes", "источники"},
    {"notes", "注释"},
    {"notes", "脚注"},
    {"notes", "参考文献"},
    {"notes", "参考资料"},
    {"comments", "comments"},
    {"comments", "leave a reply"},
    {"comments", "leave a comment"},
    {"comments", "комментарии"},
    {"comments", "оставить комментарий"},
    {"comments", "评论区"},
    {"comments", "网友评论"},
    {"related article", "related articles"},
    {"related article", "related posts"},
    {"related article", "you may also like"},
    {"related article", "more from this author"},
    {"related article", "похожие статьи"},
    {"related article", "相关新闻"},
};

constexpr std::string_view kOpeningHeadings[] = {"introduction",
                                                 "summary",
                                                 "executive summary",
                                                 "key findings",
                                                 "key takeaways",
                                                 "key points",
                                                 "abstract",
                                                 "overview",
                                                 "background",
                                                 "foreword",
                                                 "preface",
                                                 "in brief",
                                                 "at a glance",
                                                 "введение",
                                                 "вступление",
                                                 "краткое содержание",
                                                 "основные выводы",
                                                 "аннотация",
                                                 "предисловие",
                                                 "摘要",
                                                 "引言",
                                                 "导言",
                                                 "前言",
                                                 "导语",
                                                 "概述",
                                                 "要点",
                                                 "核心提示",
                                                 "内容提要"};

constexpr std::string_view kSayingWords[] = {
    "reads",  "read",      "says",      "said",    "states",   "stated",    "wrote",    "writes",
    "goes",   "continues", "continued", "argues",  "argued",   "declares",  "declared", "adds",
    "added",  "concludes", "concluded", "follows", "explains", "explained", "notes",    "noted",
    "гласит", "говорится", "пишет",     "писал",   "сказал",   "заявил",    "заявила",  "отмечает",
    "写道",   "指出",      "表示",      "称",      "如下",     "说"};

bool is_image_name(const ArticleBlock& block) {
    constexpr std::string_view kEndings[] = {".jpg",  ".jpeg", ".png", ".gif",
                                             ".webp", ".svg",  ".tif", ".tiff"};
    return block.text().find(' ') == std::string_view::npos &&
           std::any_of(std::begin(kEndings), std::end(kEndings), [&](std::string_view ending) {
               return block.folded.size() > ending.size() && block.folded.ends_with(ending);
           });
}

bool has_digit(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos;
}

// "7 min read", "Reading time: 12 minutes", "Время чтения: 5 мин.", "阅读时间 5 分钟".
bool is_reading_time(const ArticleBlock& block) {
    if (block.word_count > 7 || !has_digit(block.folded)) return false;
    if (fits(block, "阅读", Fit::holds)) return fits(block, "分钟", Fit::holds);
    std::size_t known = 0, numbers = 0, words = 0;
    std::string_view rest = block.words;
    while (rest.size() > 1) {
        rest.remove_prefix(1);
        const std::string_view word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(word.size());
        ++words;
        if (is_digit(first_code_point(word))) ++numbers;
        known += static_cast<std::size_t>(
            std::count(std::begin(kReadingTimeWords), std::end(kReadingTimeWords), word));
    }
    return numbers == 1 && known >= 2 && known + numbers == words;
}

// "Home > News > Asia".
bool is_breadcrumb(const ArticleBlock& block) {
    std::size_t steps = 0;
    for (const std::string_view sign : {" > ", " » ", " › ", " → "}) {
        std::string_view rest = block.text();
        for (std::size_t at = rest.find(sign); at != std::string_view::npos; at = rest.find(sign)) {
            ++steps;
            rest.remove_prefix(at + sign.size());
        }
    }
    return block.word_count <= 20 && steps >= 1;
}

bool is_address(const ArticleBlock& block) {
    const std::string_view text = block.text();
    if (text.find(' ') != std::string_view::npos) return false;
    return text.starts_with("http://") || text.starts_with("https://") ||
           text.starts_with("www.") || text.find('@') != std::string_view::npos;
}

bool is_copyright_sign(const ArticleBlock& block) {
    return block.text().starts_with("©") && block.word_count <= 30;
}

bool is_link_line(const ArticleBlock& block) {
    constexpr double kNearlyAll = 0.8;
    return block.block->link_share >= kNearlyAll && block.word_count <= 30 &&
           block.ending != Ending::sentence && block.block->kind != BlockKind::heading;
}

}  // namespace

std::optional<std::string_view> find_cue(const ArticleBlock& block, Zone zone) {
    if (block.block->kind == BlockKind::caption) return "caption";
    if (block.words == " ") return "signs";
    if (is_image_name(block)) return "image name";
    if (is_reading_time(block)) return "reading time";
    if (is_address(block)) return "address";
    if (is_copyright_sign(block)) return "copyright note";
    if (is_link_line(block)) return "link";
    if (zone == Zone::head && is_breadcrumb(block)) return "breadcrumb";
    if (zone == Zone::head && fits_any(block, kLabels, Fit::whole)) return "label";
    if (zone != Zone::middle && fits_any(block, kSocialNetworks, Fit::whole)) return "share link";
    for (const Cue& cue : kCues) {
        if (block.word_count > cue.max_words) continue;
        if (cue.zone != Zone::middle && cue.zone != zone) continue;
        if (fits(block, cue.phrase, cue.fit)) return cue.reason;
    }
    return std::nullopt;
}

std::optional<std::string_view> find_section_cue(const ArticleBlock& block) {
    if (block.word_count > 5 || block.ending == Ending::sentence) return std::nullopt;
    for (const SectionCue& cue : kSectionCues) {
        if (fits(block, cue.phrase, Fit::whole)) return cue.kind;
    }
    return std::nullopt;
}

bool is_opening_heading(const ArticleBlock& block) {
    return fits_any(block, kOpeningHeadings, Fit::whole);
}

bool introduces_quotation(const ArticleBlock& block) {
    return is_short_line(block) && fits_any(block, kSayingWords, Fit::ends);
}

}  // namespace parallax
