/* Test only: gives Wine 8 the class Windows.UI.ViewManagement.UISettings, which Qt's platform for
   Windows asks for its colours. All of its methods say "not implemented" but those of colours. */
#define COBJMACROS
#include <windows.h>
#include <inspectable.h>
#include <stdint.h>

typedef struct { void **methods; } object;

static HRESULT STDMETHODCALLTYPE query(object *self, REFIID asked, void **out);
static ULONG STDMETHODCALLTYPE count(object *self) { return 2; }
static HRESULT STDMETHODCALLTYPE interfaces(object *self, ULONG *number, IID **list)
{
    *number = 0;
    *list = NULL;
    return S_OK;
}
static HRESULT STDMETHODCALLTYPE class_name(object *self, HSTRING *name) { *name = NULL; return S_OK; }
static HRESULT STDMETHODCALLTYPE trust(object *self, TrustLevel *level) { *level = BaseTrust; return S_OK; }
static HRESULT STDMETHODCALLTYPE missing(void) { return E_NOTIMPL; }
static HRESULT STDMETHODCALLTYPE text_scale(object *self, double *scale) { *scale = 1; return S_OK; }
static HRESULT STDMETHODCALLTYPE yes(object *self, uint8_t *answer) { *answer = 1; return S_OK; }
static HRESULT STDMETHODCALLTYPE follow(object *self, void *handler, int64_t *token) { *token = 1; return S_OK; }
static HRESULT STDMETHODCALLTYPE unfollow(object *self, int64_t token) { return S_OK; }
static HRESULT STDMETHODCALLTYPE color(object *self, int kind, uint8_t *argb)
{
    static const uint8_t white[] = {255, 255, 255, 255}, black[] = {255, 0, 0, 0}, blue[] = {255, 0, 120, 215};
    memcpy(argb, kind == 0 ? white : kind == 1 ? black : blue, 4);
    return S_OK;
}

#define BASE query, count, count, interfaces, class_name, trust
static void *first[40] = {BASE};
static void *second[] = {BASE, text_scale, follow, unfollow};
static void *third[] = {BASE, color, follow, unfollow};
static void *fourth[] = {BASE, yes, follow, unfollow};
static HRESULT STDMETHODCALLTYPE make(object *self, void **out);
static void *making[] = {BASE, make};
static object settings[] = {{first}, {second}, {third}, {fourth}}, factory = {making};

static HRESULT STDMETHODCALLTYPE make(object *self, void **out) { *out = &settings[0]; return S_OK; }

static const GUID of_settings[] = {
    {0x85361600, 0x1c63, 0x4627, {0xbc, 0xb1, 0x3a, 0x89, 0xe0, 0xbc, 0x9c, 0x55}},
    {0xbad82401, 0x2721, 0x44f9, {0xbb, 0x91, 0x2b, 0xb2, 0x28, 0xbe, 0x44, 0x2f}},
    {0x03021be4, 0x5254, 0x4781, {0x81, 0x94, 0x51, 0x68, 0xf7, 0xd0, 0x6d, 0x7b}},
    {0x52bb3002, 0x919b, 0x4d6b, {0x9b, 0x78, 0x8d, 0xd6, 0x6f, 0xf4, 0xb9, 0x3b}},
};
static const GUID unknown = {0, 0, 0, {0xc0, 0, 0, 0, 0, 0, 0, 0x46}};
static const GUID of_factory = {0x00000035, 0, 0, {0xc0, 0, 0, 0, 0, 0, 0, 0x46}};
static const GUID inspectable = {0xaf86e2e0, 0xb12d, 0x4c6a, {0x9c, 0x5a, 0xd7, 0xaa, 0x65, 0x10, 0x1e, 0x90}};

static HRESULT STDMETHODCALLTYPE query(object *self, REFIID asked, void **out)
{
    *out = NULL;
    if (IsEqualGUID(asked, &unknown) || IsEqualGUID(asked, &inspectable))
        *out = self == &factory ? (void *)&factory : &settings[0];
    if (self == &factory && IsEqualGUID(asked, &of_factory))
        *out = &factory;
    for (int i = 0; self != &factory && i < 4; i++)
        if (IsEqualGUID(asked, &of_settings[i]))
            *out = &settings[i];
    return *out ? S_OK : E_NOINTERFACE;
}

__declspec(dllexport) HRESULT WINAPI DllGetActivationFactory(HSTRING name, void **out)
{
    for (int i = 6; i < 40; i++)
        first[i] = missing;
    *out = &factory;
    return S_OK;
}

__declspec(dllexport) HRESULT WINAPI DllCanUnloadNow(void) { return S_FALSE; }
